import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/** Operations, and what goes with them. The families follow the surgery and anesthesia sections of CPT. */
export const SURGERY_ROWS: readonly TreatmentRow[] = [
  {
    role: 'treatment',
    is: { category: 'Surgery', subcategory: 'Spine' },
    phrases: wordList(`
      laminectomy | hemilaminectomy | laminotomy | hemilaminotomy | laminoplasty | laminoforaminotomy |
      foraminotomy | foraminectomy | discectomy | diskectomy | microdiscectomy | micro discectomy |
      microdiskectomy | microlumbar discectomy | micro decompression | microdecompression | corpectomy |
      vertebrectomy | facetectomy | acdf | anterior cervical discectomy |
      anterior cervical discectomy and fusion | anterior cervical decompression and fusion | cervical fusion |
      lumbar fusion | spinal fusion | spine fusion | thoracic fusion | posterior fusion |
      posterior spinal fusion | posterolateral fusion | interbody fusion | lumbar interbody fusion |
      anterior lumbar interbody fusion | posterior lumbar interbody fusion |
      transforaminal lumbar interbody fusion | alif | plif | tlif | xlif | dlif | olif | llif | axialif |
      extreme lateral interbody fusion | sacroiliac joint fusion | sacroiliac fusion | si joint fusion |
      si fusion | disc replacement | artificial disc replacement | total disc replacement |
      disc arthroplasty | cervical disc arthroplasty | lumbar disc arthroplasty | adr | kyphoplasty |
      vertebroplasty | sacroplasty | spine surgery | spinal surgery | lumbar surgery | cervical surgery |
      back surgery | neck surgery | lumbar spine surgery | cervical spine surgery |
      spinal decompression surgery | lumbar decompression | cervical decompression | posterior decompression |
      decompression and fusion | decompressive laminectomy | spinal instrumentation | pedicle screw |
      interspinous device | interspinous spacer | x stop | coflex | percutaneous discectomy |
      percutaneous disc decompression | percutaneous lumbar discectomy | endoscopic discectomy |
      nucleoplasty | idet | intradiscal electrothermal therapy | mild procedure | epiduroscopy surgery |
      spinal cord stimulator implant | spinal cord stimulator implantation |
      spinal cord stimulator placement | spinal cord stimulator removal | spinal cord stimulator revision |
      spinal cord stimulator replacement | spinal cord stimulator explant |
      spinal cord stimulator permanent implantation | permanent spinal cord stimulator implantation |
      permanent spinal cord stimulator implant | intrathecal pump implantation | intrathecal pump |
      intrathecal | intrathecal pain pump | opioid pump | vertiflex | vertiflex superion | superion |
      intrathecal drug delivery system | intrathecal pump trial | intrathecal trial | morphine pump |
      pseudarthrosis repair | basivertebral nerve ablation | intracept | coccygectomy | dural repair |
      spinal hardware removal | exploration of fusion | scoliosis surgery | microlaminectomy |
      microforaminotomy | disc annuloplasty | annuloplasty | intradiscal biacuplasty | biacuplasty |
      posterior instrumentation | segmental instrumentation | sacroiliac joint arthrodesis |
      si joint arthrodesis | ifuse implant | si bone fusion | spinal arthrodesis | lumbar arthrodesis |
      cervical arthrodesis | nerve root decompression | thecal sac decompression | spinal osteotomy |
      interspinous fusion | chiari decompression | intradural tumor excision | dural tear repair |
      odontoid fixation | lumbar interbody | ifuse | prodisc | mobi c | charite disc |
      vertebral augmentation | vertebral body tethering | spinal cord untethering | lumbar shunt |
      lumboperitoneal shunt | discseel | cervical wiring | spinal decompression procedure |
      interspinous process device | facet fusion | facet joint fusion | facet replacement | permanent scs |
      permanent spinal cord stimulator | baclofen pump | baclofen pump implant`),
  },
  {
    role: 'treatment',
    is: { category: 'Surgery', subcategory: 'Arthroscopic Surgery' },
    phrases: wordList(`
      arthroscopy | arthroscopic | arthroscopically | arthroscope | arthroscopic surgery |
      shoulder arthroscopy | knee arthroscopy | diagnostic arthroscopy | arthroscopic rotator cuff repair |
      arthroscopic subacromial decompression | arthroscopic debridement | arthroscopic synovectomy |
      arthroscopic meniscectomy | meniscectomy | partial meniscectomy | medial meniscectomy |
      meniscus repair | meniscal repair | meniscal debridement | meniscal transplant | meniscus transplant |
      chondroplasty | slap repair | slap lesion repair | bankart | bankart repair | labral repair |
      labral debridement | labrum repair | subacromial decompression | sad | acl reconstruction | acl repair |
      anterior cruciate ligament reconstruction | anterior cruciate ligament repair | pcl reconstruction |
      posterior cruciate ligament reconstruction | capsular release | plica excision | plica resection |
      loose body removal | microfracture | mumford | mumford procedure | tfcc debridement | lateral release |
      knee scope | shoulder scope | hip scope | ankle scope | wrist scope | remplissage | capsular shift |
      capsular plication | meniscal root repair | meniscus root repair | meniscal resection |
      meniscus debridement | meniscus excision | chondral debridement | cartilage debridement |
      plica removal | loose body excision | femoroacetabular impingement surgery | cam resection |
      labral reconstruction | capsulolabral repair | subacromial bursectomy | acromial decompression |
      anterior cruciate ligament surgery | acl surgery | acl revision | superior capsular reconstruction |
      femoroplasty | acetabuloplasty | capsulectomy`),
  },
  {
    role: 'treatment',
    is: { category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
    phrases: wordList(`
      carpal tunnel release | carpal tunnel surgery | endoscopic carpal tunnel release |
      open carpal tunnel release | ctr | cubital tunnel release | cubital tunnel surgery |
      ulnar nerve transposition | ulnar nerve decompression | ulnar nerve release | radial tunnel release |
      tarsal tunnel release | median nerve decompression | nerve transposition | nerve repair | nerve graft |
      neurectomy | neuroma excision | excision of neuroma | trigger finger release | trigger thumb release |
      a1 pulley release | pulley release | de quervain release | de quervains release | dequervain release |
      dequervains release | first dorsal compartment release | dorsal compartment release | tendon release |
      tendon repair | tendon transfer | tendon graft | tenolysis | tenotomy | tenodesis | biceps tenodesis |
      tenosynovectomy | tendon debridement | epicondylectomy | epicondylar release |
      lateral epicondyle release | lateral epicondylar debridement | tenex | tenex procedure |
      percutaneous tenotomy | rotator cuff repair | rcr | biceps repair | achilles repair |
      achilles tendon repair | quadriceps repair | ligament repair | ligament reconstruction |
      mpfl reconstruction | mcl repair | brostrom | brostrom procedure | brostrom repair |
      lateral ankle stabilization | ankle stabilization | capsulorrhaphy | acromioplasty |
      distal clavicle resection | distal clavicle excision | ac joint reconstruction | percutaneous pinning |
      high tibial osteotomy | sesamoidectomy | exostectomy | cheilectomy | bunionectomy | bunion surgery |
      bunion correction | hammertoe correction | hammer toe repair | ankle fusion | wrist fusion |
      subtalar fusion | triple arthrodesis | thumb fusion | finger fusion | hemiarthroplasty |
      total knee arthroplasty | total hip arthroplasty | total shoulder arthroplasty |
      reverse total shoulder arthroplasty | reverse shoulder arthroplasty | total ankle arthroplasty |
      cmc arthroplasty | ltri | ligament reconstruction tendon interposition | knee replacement |
      hip replacement | shoulder replacement | ankle replacement | joint replacement |
      total knee replacement | total hip replacement | total shoulder replacement | total elbow replacement |
      partial knee replacement | unicompartmental knee replacement | tka | tkr | tha | tsa | rtsa |
      tka revision | revision arthroplasty | hip resurfacing | mass excision | excision of mass |
      excision of ganglion | ganglion excision | ganglionectomy | cyst excision | excision of cyst |
      lipoma excision | lesion excision | foreign body removal | removal of foreign body | scar revision |
      scar excision | keloid excision | skin graft | flap | incision and drainage | i and d | i d |
      debridement | wound debridement | wound closure | amputation | ray amputation | stump revision |
      toe amputation | bursectomy | olecranon bursectomy | synovectomy | fasciotomy | fasciectomy |
      plantar fasciotomy | plantar fascia release | gastrocnemius recession | dupuytren release |
      manipulation under anesthesia | mua | shoulder manipulation under anesthesia |
      manipulation under general anesthesia | hernia repair | hernia surgery | inguinal hernia repair |
      umbilical hernia repair | ventral hernia repair | incisional hernia repair | herniorrhaphy |
      hernioplasty | laparoscopic | laparoscopy | cholecystectomy | appendectomy | bariatric surgery |
      gastric bypass | gastric sleeve | sleeve gastrectomy | lap band | fundoplication | bowel resection |
      hemorrhoidectomy | hysterectomy | penile implant | penile prosthesis | inflatable penile prosthesis |
      orchiectomy | hydrocelectomy | varicocelectomy | turp | prostatectomy | vasectomy | urethroplasty |
      lithotripsy | septoplasty | turbinate reduction | turbinectomy | rhinoplasty | septorhinoplasty |
      sinus surgery | endoscopic sinus surgery | tonsillectomy | uvulopalatopharyngoplasty | tympanoplasty |
      cochlear implant | thyroidectomy | cataract surgery | cataract extraction | cataract removal |
      vitrectomy | corneal transplant | lasik | phototherapeutic keratectomy | photorefractive keratectomy |
      keratectomy | ptk | prk | keratoplasty | iridotomy | trabeculectomy | amniotic membrane transplant |
      amniotic membrane placement | strabismus surgery | eyelid surgery | blepharoplasty | ptosis repair |
      pterygium excision | retinal surgery | craniotomy | cranioplasty | vp shunt |
      ventriculoperitoneal shunt | burr hole | microvascular decompression | thoracic outlet surgery |
      first rib resection | scalenectomy | scalene release | sympathectomy | vein ablation | venous ablation |
      endovenous ablation | vein stripping | sclerotherapy | angioplasty | stent placement | pacemaker |
      pacemaker implantation | cardiac catheterization | coronary bypass | cabg | ivc filter |
      port placement | tracheostomy | liposuction | mastectomy | breast reconstruction | tissue expander |
      fat grafting | tattoo removal | laser scar revision | laser surgery | oats procedure | oats | maci |
      autologous chondrocyte implantation | osteochondral allograft | core decompression | quadricepsplasty |
      patellectomy | tibial tubercle transfer | triangular fibrocartilage complex repair | tfcc repair |
      proximal row carpectomy | carpectomy | scaphoid fixation | nail removal | nail avulsion | matrixectomy |
      targeted muscle reinnervation | peripheral nerve surgery | revision surgery |
      second stage reconstruction | facial fracture repair | lymph node excision | parathyroidectomy |
      pilonidal cystectomy | wrist denervation | denervation surgery | hammertoe | thermal shrinkage | uppp |
      sinuplasty | balloon sinuplasty | heart catheterization | left heart catheterization | picc line |
      picc line placement | port a cath | paracentesis | thoracentesis | skin substitute |
      skin substitute graft | inspire implant | kinespring | radiofrequency micro tenotomy | topaz procedure |
      topaz | z plasty | finger replantation | replantation | ulnar nerve anterior transposition |
      tendon lengthening | achilles tendon lengthening | tendo achilles lengthening | strayer procedure |
      gastroc recession | gastroc slide | gastrocnemius lengthening | lapidus | lapidus procedure |
      arthroeresis | darrach procedure | darrach | ulnar shortening | latarjet | latarjet procedure |
      hip pinning | intramedullary nailing | intramedullary nail | im nailing | malunion correction |
      patellar realignment | limb lengthening | leg lengthening | gastric banding | hemorrhoid banding |
      kidney transplant | urethral dilation | spermatic cord denervation | dilation and curettage |
      breast reduction | fess | yag laser | scleral buckle | retinal laser | panretinal photocoagulation |
      lens exchange | corneal cross linking | punctal occlusion | enucleation | brow lift |
      aneurysm clipping | deep brain stimulation | bypass graft | vascular bypass | av fistula |
      vein ligation | embolization | uterine artery embolization | genicular artery embolization |
      coronary stent | cardioversion | thoracoscopy | rib plating | lymph node dissection |
      lymphovenous bypass | tummy tuck | scar camouflage | fractional laser | fat transfer | hair transplant |
      osteochondral grafting | cartilage transplant | cartilage restoration | bone marrow transplant |
      closed manipulation | manipulation under sedation | foreign body extraction |
      extraction of foreign body | cervical rib resection | open meniscectomy |
      turbinate ablation | hypoglossal nerve stimulator implant | arthrotomy`),
  },
  {
    role: 'treatment',
    is: { category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
    onTheSpine: { category: 'Surgery', subcategory: 'Spine' },
    phrases: wordList(`
      neuroplasty | neurolysis | bone graft | bone grafting | osteotomy | arthrodesis | external fixation |
      external fixator | nerve decompression | orif | open reduction internal fixation |
      open reduction and internal fixation | fracture fixation | fracture reduction | arthroplasty |
      ostectomy | closed reduction`),
  },
  {
    role: 'operation',
    is: { category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
    phrases: wordList(`
      lysis of adhesion | placement | replacement | explant | hardware removal | removal of hardware |
      removal of retained hardware | retained hardware removal | removal of internal fixation |
      removal of implant | screw removal | plate removal | implant removal | surgery | surgical procedure |
      surgical intervention | surgical treatment | surgical repair | open surgery | outpatient surgery |
      operation | operative procedure | fusion | decompression | repair | reconstruction | excision |
      resection | revision | release | removal | fixation | exploration | implantation | implant |
      open repair | open decompression | instrumentation | surgical release | surgical removal | allograft |
      autograft | stabilization | resurfacing`),
  },
  {
    role: 'treatment',
    is: { category: 'Surgery', subcategory: 'Adjunct Surgical Services' },
    phrases: wordList(`
      assistant surgeon | surgical assistant | surgeon assistant | assistant pa | assistant pa c |
      pa assistant | pa c assistant | pa c | physician assistant | surgical physician assistant | co surgeon |
      cosurgeon | vascular co surgeon | vascular surgeon assistant | rn first assistant | rnfa |
      first assistant | assistant at surgery | assistant | asst surgeon | surgical tech | scrub tech |
      clearance | medical clearance | preop clearance | preop medical clearance | preop cardiac clearance |
      cardiac clearance | cardiology clearance | pulmonary clearance | surgical clearance |
      internal medicine clearance | dental clearance | preop evaluation | preop medical evaluation |
      preop visit | preop appointment | preop consultation | preop consult | preop exam | preop examination |
      preop physical | preop history and physical | preop h and p | preop h p | preop assessment |
      preop workup | preop work up | preop testing | preop test | preop office visit |
      preop internal medicine evaluation | preop medical consultation | preop medical consult |
      preop physical exam | preop physical examination | preop education | preop class | preop |
      history and physical | h and p | h p | preop risk assessment | preanesthesia evaluation |
      anesthesia consultation | hospital stay | inpatient stay | inpatient hospital stay |
      inpatient hospitalization | inpatient admission | inpatient day | inpatient | hospitalization |
      hospital admission | overnight stay | overnight hospital stay | overnight observation |
      observation stay | length of stay | los | los day | day inpatient stay | day hospital stay |
      night stay | hour stay | 23 hour stay | 23 hour observation | hospital | icu stay | facility |
      facility fee | outpatient facility | surgical facility | surgical center | surgery center |
      outpatient surgery center | ambulatory surgery center | operating room | or time | asc | anesthesia |
      general anesthesia | anesthesiologist | anesthesiology | anesthesia service |
      monitored anesthesia care | mac anesthesia | mac | conscious sedation | moderate sedation |
      iv sedation | sedation | regional block for surgery | interscalene block | popliteal block |
      femoral nerve block | adductor canal block | postop pain block | intraoperative monitoring |
      intraoperative neuromonitoring | intraoperative neuromonitor | neuromonitoring |
      intra operative monitoring | intraoperative neurophysiological monitoring | spinal cord monitoring |
      intraoperative fluoroscopy | cell saver | cell saver technician | autologous blood |
      autologous blood donation | blood donation | blood transfusion | fibrin sealant |
      platelet rich plasma gel | amniotic membrane | bone morphogenetic protein | bmp 2 | infuse |
      surgical implant | surgical tray | operating microscope | c arm | postop recovery facility |
      recovery facility | postop skilled nursing | postop inpatient rehab | graft material |
      computer navigation | autopsy | preop autologous blood | surgical assist | surgeon assist |
      assist surgeon | assisting surgeon | second surgeon | surgical technician | surgical technologist |
      approach surgeon | access surgeon | vascular access surgeon | surgical suite | surgical microscope |
      surgical navigation | surgical mesh | surgical instrument | surgical screw | surgical plate |
      surgical pack | surgical drain | bone graft substitute | bone graft material | allograft bone |
      allograft tissue | dermal allograft | autograft harvest | pa services | assisting pa | surgi center |
      surgicenter | 24 hour observation | observation status | icu day | telemetry | recovery room | pacu |
      postop recovery stay | neuro monitor | fluoroscope | stealth navigation | o arm | mako robot |
      cell salvage | bone marrow aspirate | demineralized bone matrix | bone cement | shave prep kit |
      platelet gel | tourniquet | post operative nerve block | regional nerve block |
      neurophysiologic monitoring | neurophysiological monitoring | neurophysiology monitoring |
      neuro monitoring | nerve monitoring | intraoperative nerve monitoring |
      intraoperative neurophysiologic monitoring | intraoperative neuro monitoring | intraoperative ssep |
      intraoperative emg | intraoperative xray | intraoperative imaging | intra operative fluoroscopy |
      blood product | packed red blood cell | pa assist | np assist | rn assist | assist pa | first assist |
      1st assist | rn first assist | assist by pa | robotic assist | pa for surgery | pa for surgical assist |
      surgery assist | surgery assistant | assist for surgery | np for surgery |
      physician assistant for surgery`),
  },
];
