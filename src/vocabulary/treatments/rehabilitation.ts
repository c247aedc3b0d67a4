import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/** Therapies given in sessions, and programs. The families follow the physical medicine section of CPT. */
export const REHABILITATION_ROWS: readonly TreatmentRow[] = [
  {
    role: 'treatment',
    is: { category: 'Rehabilitation', subcategory: 'Physical Therapy/Occupational Therapy (PT/OT)' },
    phrases: wordList(`
      physical therapy | physical therapy session | physical therapy visit | physical therapy treatment |
      physical therapy program | physical therapy evaluation | physical therapy re evaluation |
      physical theraphy | phyiscal therapy | physcial therapy | phys therapy | physio | physiotherapy |
      physio therapy | physical rehabilitation | physical medicine | physical medicine treatment |
      physical medicine therapy | pt | pt ot | ot | pt session | pt visit | pt eval | pt evaluation |
      ot eval | ot evaluation | occupational therapy | occupational hand therapy |
      occupational therapy evaluation | occupational therapist | physical therapist |
      occupational physical therapy | hand therapy | certified hand therapy | certified hand therapist |
      hand therapist | cht | aquatic therapy | aquatic physical therapy | aqua therapy | aquatherapy |
      aqua physical therapy | aquatic | aquatic exercise | aquatic rehabilitation | pool therapy |
      water therapy | hydrotherapy | land based therapy | land based physical therapy | therapeutic exercise |
      therapeutic activity | supervised exercise | exercise therapy | strengthening exercise |
      stretching exercise | core strengthening | neuromuscular re education | neuromuscular reeducation |
      manual therapy | joint mobilization | soft tissue mobilization | gait training | balance training |
      vestibular therapy | vestibular rehabilitation | vestibular rehab | vestibular physical therapy |
      rehab therapy | rehabilitation therapy | rehabilitative therapy | outpatient rehabilitation |
      rehabilitation | rehab | desensitization therapy | mirror therapy | lymphedema therapy |
      pelvic floor therapy | pelvic floor physical therapy | home exercise program | home exercise |
      home exercise training | kinetic activity | desensitization | pilates | personal trainer |
      personal training | swallow therapy | swallowing therapy | home physical therapy | back school |
      mckenzie | mckenzie therapy | pilates therapy | prosthetic training | physical therapy modality |
      functional training | sports medicine therapy | kinesiotherapy | exercise | strength training |
      conditioning exercise | land therapy | dry land therapy | swim therapy | swimming therapy |
      hydro therapy | gait therapy | balance therapy | functional therapy | work related therapy |
      lymphatic drainage therapy | complete decongestive therapy | pelvic therapy | oculomotor therapy |
      physical reconditioning | physical conditioning | aqua aerobics | water aerobics |
      therapeutic procedure | stretching | strengthening | neuromuscular education | proprioceptive training |
      joint mobilisation | mobilization | prehab | prehabilitation | lymphatic drainage |
      manual lymph drainage | adl training | activities of daily living training | self care training |
      self care management training | fine motor training | graded motor imagery | sensory reeducation |
      core stabilization | lumbar stabilization | spinal stabilization | range of motion exercise | ther ex |
      therex | therapeutic ex | strengthening exercises`),
  },
  {
    role: 'treatment',
    is: { category: 'Rehabilitation', subcategory: 'Chiropractic' },
    phrases: wordList(`
      chiropractic | manual therapy manipulation | manual therapy and manipulation | chiropractic care |
      chiropractic treatment | chiropractic therapy | chiropractic session | chiropractic visit |
      chiropractic manipulation | chiropractic adjustment | chiropractic manipulative therapy |
      chiropractic manipulative treatment | chiropractic physiotherapy | chiropractic physical therapy |
      chiropractic rehabilitation | chiropractic evaluation | chiro | chiro treatment | chiro therapy |
      chiropratic | chiropractics | chiropractor treatment | chiropractor visit | chiropractor session |
      chiropractic therapeutic manipulation | manipulation | manipulative therapy | manipulation therapy |
      spinal manipulation | spinal manipulation therapy | spinal manipulative therapy | cmt |
      spinal adjustment | adjustment | extraspinal manipulation | chiropracty | chiropractic manual therapy |
      chiropractic rehab | spinal manipulative treatment | manipulative treatment | activator |
      activator technique | flexion distraction | cox flexion distraction | gonstead`),
  },
  {
    role: 'treatment',
    is: { category: 'Rehabilitation', subcategory: 'Acupuncture' },
    phrases: wordList(`
      acupuncture | acupuncture treatment | acupuncture therapy | acupuncture session | acupuncture visit |
      acupuncture evaluation | electro acupuncture | electroacupuncture | electrical acupuncture |
      acupuncture with electrical stimulation | accupuncture | acupunture | acupucture | acupuncturist |
      acupressure | medical acupuncture | moxibustion | infrared acupuncture | auricular acupuncture |
      oriental medicine | traditional chinese medicine`),
  },
  {
    role: 'treatment',
    is: { category: 'Rehabilitation', subcategory: 'Other Therapies' },
    phrases: wordList(`
      massage | massage therapy | massage treatment | medical massage | therapeutic massage |
      deep tissue massage | myofascial release | myofascial therapy | myofascial release therapy |
      soft tissue therapy | craniosacral therapy | reflexology | rolfing | feldenkrais | alexander technique |
      yoga | yoga therapy | yoga class | tai chi | qi gong | meditation | shockwave | shock wave |
      shockwave therapy | shockwave treatment | shock wave therapy | shock wave treatment |
      extracorporeal shockwave | extracorporeal shock wave | extracorporeal shockwave therapy |
      extracorporeal shock wave therapy | extracorporeal shockwave treatment | eswt | lint | lint therapy |
      localized intense neurostimulation therapy | localized intense neurostimulation |
      localized neurostimulation therapy | trigger point impedance imaging | tpii | pulsed ultrasound |
      therapeutic ultrasound | ultrasound therapy | ultrasound treatment | phonophoresis | iontophoresis |
      laser therapy | low level laser therapy | low level laser | lllt | cold laser | cold laser therapy |
      high intensity laser | laser treatment | class iv laser | diathermy | short wave diathermy | infrared |
      infrared therapy | infrared heat | infra red | light therapy | electrical stimulation therapy |
      electric stimulation therapy | electrotherapy | electro therapy | electrical stimulation treatment |
      mechanical traction | traction therapy | traction treatment | intermittent traction |
      spinal decompression | spinal decompression therapy | decompression therapy |
      non surgical spinal decompression | nonsurgical decompression | axial decompression | vax d | drx 9000 |
      drx9000 | idd therapy | intersegmental traction | heat therapy | hot pack | moist heat |
      cryotherapy session | contrast bath | whirlpool | fluidotherapy | paraffin bath treatment | cupping |
      dry needling | graston | graston technique | active release | active release technique |
      kinesio taping | kinesiotaping | taping | biofeedback | biofeedback session | biofeedback therapy |
      biofeedback training | biofeedback treatment | hyperbaric oxygen |
      hyperbaric oxygen therapy | hyperbaric oxygen treatment | hbot | hyperbaric treatment |
      osteopathic manipulation | osteopathic manipulative treatment | osteopathic manipulative therapy | omt |
      osteopathic treatment | massage therapist | speech therapist | speech pathologist |
      speech language pathologist | naturopathic treatment | prolonged passive stretching | speech therapy |
      speech and language therapy | speech language therapy | speech language pathology | speech pathology |
      speech evaluation | virtual reality therapy | virtual reality | vr therapy | neurocognitive therapy |
      magnet therapy | magnetic therapy | sympathetic therapy | mud pack | whole body vibration |
      static progressive stretch therapy | static progressive stretch | scar treatment |
      laser scar treatment | scar therapy | scar massage | scar tissue massage | chronic wound care |
      hydrocollator | neural therapy | voice therapy | vision therapy | vision rehabilitation |
      cognitive rehabilitation | cognitive therapy for brain injury | cognitive remediation |
      recreational therapy | music therapy | art therapy | equine therapy | aromatherapy |
      scrambler therapy | calmare therapy | calmare | matrix therapy | pemf therapy |
      pulsed electromagnetic field therapy | vibration therapy | ozone therapy | tecar therapy |
      tinnitus retraining | tinnitus retraining therapy | tinnitus therapy | tinnitus sound therapy |
      sound therapy | photobiomodulation | vasopneumatic compression treatment | wound care |
      wound care treatment | wound therapy | wound debridement care | dialysis | radiation therapy |
      kinesiology tape session | trigger point therapy | trigger point release | muscle energy technique |
      iastm | astym | reiki | energy healing | healing touch | therapeutic touch | structural integration |
      acoustic compression | therapeutic ultra sound | phototherapy | thermotherapy | hot moist pack |
      balneotherapy | spinolator | roller table | intersegmental roller | mechanotherapy |
      peripheral magnetic stimulation | hyperbaric | hyperbaric chamber | hippotherapy | memory training |
      vision training | strapping | naprapathy | scar mobilization | hemodialysis | cranial osteopathy |
      sensory deprivation tank | nervomatrix | repetitive magnetic stimulation |
      deep brain magnetic stimulation | soft tissue release | instrument assisted soft tissue mobilization |
      cognitive rehab | cognitive rehab therapy | chest physiotherapy |
      sauna therapy | roller bed therapy | decompression traction | computerized traction |
      lumbar decompression therapy | cervical decompression therapy | speech language evaluation |
      cognitive retraining | kinesio tape application | dry needle | myofascial treatment |
      deep tissue therapy | soft tissue treatment | cranial sacral therapy | cranio sacral therapy |
      bowen therapy | acoustic wave therapy | extracorporeal therapy | extracorporeal treatment |
      ultrasonic therapy | ultrasonic treatment | anodyne therapy | led therapy | ultraviolet therapy |
      thermal therapy | cold treatment | wax therapy | fluido therapy | contrast therapy | mud therapy |
      steam therapy | inversion therapy | mechano therapy | kinetic therapy | magnetic stimulation therapy |
      magnetic field therapy | pulsed electromagnetic therapy | electromagnetic therapy |
      bioelectric therapy | electrical therapy | electrical modality | electric therapy | electro modality |
      electrical stim therapy | russian stimulation therapy | microcurrent treatment |
      compression therapy session | vibration treatment | equine assisted therapy | horticultural therapy |
      dance therapy | recreation therapy | language therapy | visual therapy | neuro optometric therapy |
      ocular therapy | respiratory therapy | nasal therapy | naprapathic treatment | homeopathic treatment |
      ayurvedic treatment | osteopathic therapy | float therapy | electromagnetic treatment |
      nerve stimulation therapy | sound wave therapy | sonic therapy | shortwave therapy`),
  },
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'Electrical Stimulation' },
    inSessions: { category: 'Rehabilitation', subcategory: 'Other Therapies' },
    phrases: wordList(`
      electrical stimulation | electric stimulation | electro stimulation | interferential |
      interferential current | electrical muscle stimulation | electronic muscle stimulation | e stim |
      estim | ems | neuromuscular electrical stimulation | nmes | muscle stimulation | tens therapy |
      interferential therapy | interferential current therapy | interferential stimulation |
      interferential current stimulation | galvanic stimulation | high volt galvanic stimulation |
      percutaneous electrical nerve stimulation | pens | percutaneous electrical neurostimulation |
      percutaneous neurostimulation | percutaneous neuromodulation therapy | microcurrent therapy |
      neurostimulation | neuromodulation | electroceutical therapy | electroceutical treatment |
      h wave therapy | electrical stim | electric stim | electro stim | elec stim | stim | microcurrent |
      microcurrent stimulation | russian stimulation | russian stim | high volt stimulation |
      high voltage stimulation`),
  },
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'DME' },
    inSessions: { category: 'Rehabilitation', subcategory: 'Other Therapies' },
    phrases: wordList(`
      traction | cervical traction | lumbar traction | pelvic traction | heat | ice | paraffin |
      paraffin wax | paraffin bath | cryotherapy | moist heat therapy | hot cold pack |
      vasopneumatic compression | vasopneumatic`),
  },
  {
    role: 'treatment',
    is: { category: 'Programs', subcategory: 'Programs' },
    phrases: wordList(`
      functional restoration program | functional restoration | functional restoration programme | frp |
      chronic pain program | chronic pain management program | pain management program | pain program |
      pain rehabilitation program | multidisciplinary pain program | multidisciplinary program |
      multidisciplinary pain management program | multidisciplinary evaluation |
      interdisciplinary pain program | interdisciplinary program |
      interdisciplinary pain rehabilitation program | interdisciplinary pain management program |
      interdisciplinary evaluation | help program | help | helphs | helphs program |
      functional rehabilitation program | work hardening | work hardening program | work conditioning |
      work conditioning program | work hardening conditioning | work simulation | return to work program |
      detoxification | detoxification program | detox | detox program | inpatient detox |
      inpatient detoxification | opioid detoxification | opioid detox | medication detoxification |
      drug rehabilitation | drug rehabilitation program | drug treatment program | substance abuse program |
      substance abuse treatment | residential treatment program | residential program | weight loss program |
      weight loss | weight reduction program | weight management | weight management program |
      weight control program | medical weight loss program | medically supervised weight loss program |
      supervised weight loss program | lindora | lindora program | jenny craig | weight watcher |
      nutrition program | optifast | medifast | smoking cessation | smoking cessation program |
      tobacco cessation program | gym | gym membership | gym program | gym pass | health club |
      health club membership | fitness membership | fitness program | fitness center membership |
      pool membership | swimming pool membership | ymca | ymca membership | athletic club membership |
      membership | exercise program | supervised exercise program | aquatic program | wellness program |
      walking program | day program | day treatment program | partial hospitalization program |
      intensive outpatient program | iop | inpatient program | outpatient program | brain injury program |
      brain injury day program | tbi program | neuro rehabilitation program | inpatient rehabilitation |
      inpatient rehab | acute rehabilitation | acute rehab | acute inpatient rehabilitation |
      transitional living program | transitional living | residential brain injury program |
      rehabilitation program | rehab program | headache program | diabetes education program | pain school |
      coping skills program | mindfulness program | mindfulness based stress reduction program |
      pain education program | opioid taper | opioid tapering | opioid weaning | opioid weaning program |
      opioid taper program | opioid cessation program | medication weaning | weaning | ncfrp |
      residential treatment | alcohol rehabilitation | alcohol treatment | alcohol detox | drug rehab |
      swimming pool access | pool access | aa meeting | support group | spine rehabilitation program |
      comprehensive rehabilitation program | interdisciplinary pain evaluation |
      multidisciplinary pain evaluation | multidisciplinary assessment | day treatment |
      intensive day treatment | multidisciplinary rehabilitation | pain rehabilitation |
      inpatient pain rehabilitation | subacute rehabilitation | day rehabilitation | day rehab |
      opioid rehabilitation | substance abuse rehabilitation | substance abuse rehab |
      addiction rehabilitation | alcohol rehab | residential rehab | residential rehabilitation |
      brain injury rehabilitation | neurological rehabilitation | pain education class | pain education |
      pain class | back class | back education | spine education class | return to work training |
      adult day care | adult day health care | intensive outpatient | weight reduction | nutrisystem |
      wellness center | pool pass | swimming pass | fitness center | fitness club | fitness class |
      athletic club | community pool | tobacco cessation | health coaching |
      inpatient rehabilitation facility | acute rehab facility | rehabilitation facility |
      rehabilitation hospital | rehab facility | rehab hospital | inpatient treatment program |
      inpatient treatment | inpatient psychiatric program | inpatient psychiatric hospitalization |
      inpatient psychiatric admission | psychiatric hospitalization | psychiatric inpatient treatment |
      psychiatric partial hospitalization | partial hospitalization | partial hospital program |
      detox facility | residential treatment facility | residential facility program |
      inpatient psychiatric treatment | inpatient psychiatric care | psychiatric day treatment |
      substance abuse counseling program | intensive outpatient psychiatric program |
      outpatient opioid treatment program | opioid treatment program | opioid dependence program |
      opioid management program | opioid reduction program | opioid wean program |
      pulmonary rehabilitation | pulmonary rehab | cardiac rehabilitation | cardiac rehab |
      cardiopulmonary rehabilitation | cardiopulmonary rehab | cardiovascular rehabilitation |
      respiratory rehabilitation | neurorehabilitation | neuro rehabilitation | neuro rehab | neurorehab |
      brain injury rehab | tbi rehabilitation | stroke rehabilitation | stroke rehab |
      spinal cord injury rehabilitation | burn rehabilitation | amputee rehabilitation |
      methadone maintenance program | methadone program | methadone clinic | suboxone program |
      suboxone clinic`),
  },
];
