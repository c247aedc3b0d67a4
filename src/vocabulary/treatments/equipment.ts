import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/** Durable equipment, stimulators, braces, supplies. The families follow the HCPCS level II sections A, E, K and L. */
export const EQUIPMENT_ROWS: readonly TreatmentRow[] = [
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'Electrical Stimulation' },
    phrases: wordList(`
      tens | tens unit | tens device | tens machine | tens unit with supply | tens rental | dual tens unit |
      tens ems unit | tens ems | transcutaneous electrical nerve stimulation |
      transcutaneous electrical nerve stimulator | transcutaneous electric nerve stimulation |
      transcutaneous electrical nerve stimulation unit | transcutaneous electrotherapy | ems unit |
      electrical muscle stimulator | electrical muscle stimulation unit | electronic muscle stimulator |
      electric muscle stimulator | muscle stimulator | muscle stimulator unit | muscle stimulation unit |
      electrical stimulation unit | electrical stimulation device | electrical stimulator |
      electrical stimulator unit | e stim unit | stim unit | stimulation unit | stimulator unit | stimulator |
      nmes unit | neuromuscular stimulator | neuromuscular electrical stimulator | nms unit |
      interferential unit | interferential stimulator | interferential current unit |
      interferential current stimulator | interferential stimulator unit | if unit | if stimulator |
      ifc unit | ifc | ifs unit | inf unit | inferential unit | inferential current unit | h wave |
      h wave unit | h wave device | h wave machine | h wave system | h wave stimulator |
      h wave homecare system | hwave | neurostimulator | neuro stimulator | neurostimulator unit |
      neurostimulation unit | p stim | pstim | auricular neurostimulator | nss 2 bridge | nesp r | nesp |
      percutaneous electrical nerve stimulator | pens unit | rs 4i | rs4i | rs 4i stimulator | orthostim |
      orthostim 4 | ortho stim | ortho stim 4 | prime dual | prime dual tens | solace multi stim |
      multi stim unit | multistim | alpha stim | alpha stim unit | cranial electrotherapy stimulation |
      cranial electrical stimulation | cranial electrotherapy | ces unit | cefaly | fisher wallace |
      galvanic stimulator | galvanic unit | microcurrent unit | microcurrent device | micro z | x force |
      x force stimulator | zynex | nexwave | meds stim | meds 4 | meds 4 if | meds 4 unit | empi | empi unit |
      sprint pns | stimwave | bionicare | bionicare knee device | functional electrical stimulation |
      pro tech multi stim | surestim | quell | quell device | sanexas | combo care electrotherapy |
      combo stim | combo care | electrotherapy unit | electro therapy unit | avid if | scrambler unit |
      dynatron unit | gammacore | nerivio | actipatch | scenar | rebuilder | kneehab | dynatron |
      dynatron sts | orthocor | orthocor active system | tens lead | tens lead wire | electrostimulator |
      posterior tibial nerve stimulation | ptns | percutaneous tibial nerve stimulation | interstim |
      bioness | walkaide | ness h200 | fes bike | ultima neuro | sanomed | truwave | electrostimulation unit |
      if 4 unit | if4 unit | mens unit | electro medical device | electrotherapy device |
      electrotherapy machine | electroceutical device | fes unit`),
  },
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'Electrical Stimulation' },
    whenOperated: { category: 'Surgery', subcategory: 'Spine' },
    phrases: wordList(`
      spinal cord stimulator | spinal cord stimulator trial | spinal cord stimulation |
      spinal cord stimulation trial | scs | scs trial | scs lead | scs battery | spinal cord stimulator lead |
      spinal cord stimulator battery | spinal cord stimulator generator | dorsal column stimulator |
      dorsal root ganglion stimulator | drg stimulator | drg stimulation`),
  },
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'Electrical Stimulation' },
    whenOperated: { category: 'Surgery', subcategory: 'Non-arthroscopic Surgery' },
    phrases: wordList(`
      implantable neurostimulator | peripheral nerve stimulator | peripheral nerve stimulation |
      peripheral nerve stimulator trial | peripheral field stimulation | peripheral nerve field stimulation |
      vagal nerve stimulator | vagus nerve stimulator | occipital nerve stimulator`),
  },
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'DME' },
    phrases: wordList(`
      dme | durable medical equipment | medical equipment | home medical equipment | cold therapy |
      cold therapy unit | cold therapy system | cold therapy machine | cold therapy rental |
      cold compression | cold compression therapy | cold compression unit | cold compression therapy unit |
      hot cold therapy | hot and cold contrast therapy | hot cold contrast therapy |
      hot and cold contrast therapy unit | hot cold contrast therapy unit | hot and cold therapy |
      hot cold therapy unit | hot cold unit | hot and cold unit | hot cold contrast unit |
      hot cold contrast system | hot cold contrast therapy | heating system | fir heating system |
      solar care | hot cold compression | heat and cold unit | heat cold therapy unit |
      cold and heat therapy | cold heat unit | continuous cold therapy | continuous flow cryotherapy |
      continuous cold therapy unit | cold unit | cryo unit | cryotherapy unit | cryotherapy machine |
      cryotherapy device | cryo cuff | cryocuff | cryo therapy | cryo therapy unit | cryo compression |
      cryotherapy cold compression | ice unit | ice machine | ice therapy unit | ice therapy machine |
      ice therapy | icing unit | iceless | iceless cold therapy | iceless cold therapy unit | polar care |
      polar care unit | polar ice | polar ice unit | game ready | gameready | game ready unit | vascutherm |
      vasculotherm | vascutherm unit | vascutherm 4 | thermacooler | thermacool | thermacure | thermotek |
      thermophore | thermocool | thermocooler | thermal compression | thermal unit | q tech |
      q tech cold therapy | qtech | aqua relief system | aquatherm | aqua k pad | water circulating pad |
      water circulating heat pad | water circulating cold pad | circulating cold pad |
      intermittent limb therapy | vasopneumatic device | pneumatic device | vasocompression unit |
      vasopneumatic unit | pneumatic compression | pneumatic compression device | pneumatic compressor |
      pneumatic compression unit | intermittent pneumatic compression |
      intermittent pneumatic compression device | sequential compression | sequential compression device |
      scd | dvt | dvt prophylaxis | dvt unit | dvt device | dvt compression | dvt pump |
      dvt prophylaxis unit | dvt max | vascupump | lymphedema pump | compression pump | compression device |
      compression unit | foot pump | heating pad | heat pad | moist heating pad | heat unit | heating unit |
      heat wrap | cold pack | cold pad | ice pack | cold wrap | ice wrap | shoulder wrap | knee wrap | wrap |
      back wrap | gel pack | cpm | cpm machine | cpm unit | continuous passive motion |
      continuous passive motion machine | continuous passive motion device | continuous passive motion unit |
      walker | front wheeled walker | front wheel walker | four wheeled walker | wheeled walker | fww |
      rolling walker | rollator | wheelchair | wheel chair | manual wheelchair | electric wheelchair |
      power wheelchair | motorized wheelchair | power chair | power mobility device | motorized scooter |
      electric scooter | mobility scooter | scooter | knee scooter | knee walker | roll a bout | rollabout |
      cane | quad cane | crutch | walking stick | bed | hospital bed | adjustable bed | orthopedic bed |
      orthopedic mattress | mattress | tempurpedic | tempurpedic mattress | tempur pedic | sleep number bed |
      mattress topper | memory foam mattress | pressure relieving mattress | bed wedge | bed rail |
      wedge pillow | pillow | cervical pillow | orthopedic pillow | body pillow | lumbar pillow |
      lumbar support pillow | lumbar cushion | cushion | seat cushion | wheelchair cushion | coccyx cushion |
      recliner | recliner chair | lift chair | power lift chair | zero gravity chair | ergonomic chair |
      office chair | chair | orthopedic chair | massage chair | massager | back massager | handheld massager |
      theracane | thera cane | massage ball | foam roll | foam roller | inversion table | home traction |
      home traction unit | home traction device | traction unit | traction device | cervical traction unit |
      cervical traction device | cervical home traction unit | home cervical traction |
      home cervical traction unit | over the door traction | saunders traction | saunders cervical traction |
      pneumatic traction | pneumatic cervical traction | lumbar traction unit | lumbar home traction unit |
      lumbar traction device | cervical traction system | exercise kit | home exercise kit |
      lumbar exercise kit | shoulder exercise kit | knee exercise kit | lumbar rehab kit | rehab kit |
      rehabilitation kit | home rehab kit | shoulder rehab kit | home exercise equipment |
      exercise equipment | exercise ball | exercise band | theraband | thera band | thera ball |
      resistance band | over the door pulley | shoulder pulley | pulley | pulley system | overhead pulley |
      stationary bike | stationary bicycle | exercise bike | recumbent bike | bicycle | treadmill |
      elliptical | elliptical machine | ankle weight | stepper | total gym | bowflex | pedal exerciser |
      grabber | reacher | reaching device | sock aid | long handled shoe horn | adaptive equipment |
      assistive device | shower chair | shower bench | shower stool | tub transfer bench | transfer bench |
      bath chair | bath bench | hand held shower | handheld shower head | grab bar | safety bar | commode |
      bedside commode | 3 in 1 commode | three in one commode | raised toilet seat | elevated toilet seat |
      toilet seat riser | toilet seat | bidet | hot tub | jacuzzi | spa | whirlpool tub | walk in tub |
      sauna | hoyer lift | patient lift | ceiling lift | ceiling track lift | track lift | stair lift |
      chair lift | vehicle lift | scooter lift | trapeze bar | overbed table | ramp | wheelchair ramp | cpap |
      cpap machine | auto cpap | bipap | oral sleep appliance | oxygen | home oxygen | oxygen concentrator |
      nebulizer | humidifier | air purifier | blood pressure monitor | blood pressure cuff | bp monitor |
      glucometer | glucose monitor | continuous glucose monitor | blood glucose monitor | pulse oximeter |
      insulin pump | infusion pump | wound vac | negative pressure wound therapy |
      negative pressure wound therapy device | wound vacuum | bone growth stimulator | bone stimulator |
      bone healing stimulator | external bone growth stimulator | osteogenesis stimulator |
      osteogenic stimulator | ultrasonic bone stimulator | exogen | exogen unit |
      spinal bone growth stimulator | home ultrasound unit | ultrasound unit | ultrasound machine |
      ultrasound device | portable ultrasound | sam device | shortwave diathermy unit | home infrared unit |
      infrared unit | infrared heating pad | infrared lamp | light box | laser unit | paraffin unit |
      paraffin wax unit | paraffin bath unit | biofeedback unit | biofeedback device | home biofeedback unit |
      dynasplint | dynamic splint machine | jas system | static progressive stretch device | erm device |
      ergonomic keyboard | ergonomic mouse | ergonomic equipment | ergonomic workstation | ergonomic desk |
      keyboard | standing desk | sit stand desk | sit stand workstation | voice activated software |
      voice recognition software | dragon software | dragon naturally speaking | software | computer |
      headset | telephone headset | book stand | hearing aid | bilateral hearing aid | hearing device |
      hearing aid battery charger | masking device | tinnitus masker | white noise machine | stylus |
      medical alert system | life alert | medical alert bracelet | pulse electromagnetic device | pemf unit |
      pemf device | pulsed electromagnetic field device | magnetic mattress | vibration plate | back machine |
      arm bike | pain pump rental | on q pump | pain pump | pain catheter | standing frame | leg lifter |
      leg elevator | bolster | bed cradle | post surgical recovery kit | hand exerciser | hand gripper |
      putty | therapy putty | mobility device | transfer board | adaptive utensil | air mattress |
      blood pressure machine | lap desk | exerciser | evs exerciser | flexionator | extensionator |
      walking aid | bathtub seat | tub seat | bath seat | reach stick | sit to stand desk | raised desk |
      desk | voice activated typing | dexcom | freestyle libre | vibrating platform | assistive technology |
      dressing stick | bath mat | bed table | body weight scale | stander | walker with seat | cold compress |
      donjoy iceman | iceman | icemachine | micro cool | microcool | vitalwrap | kold pak |
      deep vein thrombosis pump | venaflow | venapro | venodyne | vena pro | flowtron | lymphapress |
      flexitouch | bioness leg cuff | calf pump | ermi | ermi flexionater | shoulder stretcher |
      neck stretcher | back stretcher | iwalk | foam wedge | leg wedge | back rest | backrest | obus forme |
      posture pump | theragun | percussor | swiss ball | stability ball | balance board | balance disc |
      wobble board | bosu ball | dumbbell | hand weight | weight set | resistance tubing | resistance cord |
      theraputty | digiflex | finger web | pedometer | teeter hang up | nubax | stair climber | nordic track |
      nordictrack | spin bike | upright bike | arm ergometer | upper body ergometer | endless pool |
      jetted tub | bath lift | tub lift | tub rail | shower seat | shower head | handheld shower |
      toilet riser | toilet lift | toilet safety frame | toilet frame | toilet rail | bedpan |
      long handled brush | elastic shoelace | hip kit | adl kit | adaptive aid | jar opener |
      electric can opener | button hook | rocker knife | built up utensil | pick up tool | sock donner |
      car transfer aid | gait belt | transfer belt | slide board | sliding board | swivel seat |
      sit to stand lift | patient lifter | overhead lift | stair glide | stairlift | porch lift |
      platform lift | van lift | overhead trapeze | bedside rail | auto pap | autopap | bpap | apnea monitor |
      peak flow meter | incentive spirometer | spirometer | ventilator | home ventilator | air cleaner |
      hepa filter | vaporizer | glucose meter | libre sensor | cgm | digital thermometer | body scale |
      bathroom scale | npwt | physiostim | spinal stim | cervical stim | zetroz sam | home laser | wax bath |
      heated blanket | electric blanket | weighted blanket | emwave | muse headband | personal alarm |
      fall alarm | speaker phone | smart phone | ipad | laptop | talking watch | magnifier | video magnifier |
      screen reader | trackball | trackball mouse | vertical mouse | wrist rest | footrest | foot rest |
      document holder | monitor arm | adjustable workstation | sit stand work station | anti fatigue mat |
      antifatigue mat | tool belt | rolling backpack | rolling cart | hearing amplifier |
      noise cancelling headphone | electrolarynx | voice amplifier | adult tricycle | tricycle | hand cycle |
      handcycle | pill dispenser | automatic pill dispenser | robotic vacuum | cold water therapy unit |
      mckenzie roll | physio ball | exercise weight | exercise mat | exercise machine | exercise tubing |
      therapy band | therapy ball | therapy mat | therapy bike | home exercise unit | physio stim |
      heat and cold therapy unit | massage mat | yoga mat | yoga ball | low intensity pulsed ultrasound |
      light therapy box | sequential compression sleeve | compression boot unit | lumbar roll support |
      lumbar seat support | seat support | stretch out strap | range of motion device | wheelchair battery |
      scooter battery | shower hose | long handled sponge | dressing aid | stocking donner | acupressure mat |
      sustained acoustic medicine | medication dispenser | cervical decompression device | home gym |
      home gym equipment | gym equipment | cough assist | cold water circulation unit |
      cold water circulating unit | cryo machine | cryo device | hot cold machine | thermal device |
      thermal pad | contrast unit | hot and cold contrast unit | contrast therapy unit | contrast machine |
      contrast system | aqua therm unit | lymphedema unit | passive motion device | stretch device |
      knee extension device | sleep system | rowing machine | weight machine | adl equipment |
      adaptive device | lift system | suction machine | vac therapy unit | sam unit | laser device |
      wax unit | alarm system | emergency response system | personal emergency response system |
      medical alert device | reading device | tinnitus device | sound machine | speech generating device |
      communication device | cooling unit | cooling system | cooling device | sequential compression boot |
      compression boot`),
  },
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'Prosthetics/Orthotics' },
    phrases: wordList(`
      brace | bracing | back brace | lumbar brace | knee brace | wrist brace | ankle brace | elbow brace |
      shoulder brace | neck brace | thumb brace | hinged knee brace | unloader brace | unloader knee brace |
      offloader brace | donjoy brace | don joy brace | functional knee brace | post op brace | custom brace |
      low profile brace | hip brace | foot brace | finger brace | hand brace | tennis elbow brace |
      bledsoe brace | t scope brace | t rom brace | patellar stabilizing brace | brace fitting | lso |
      lso brace | tlso | tlso brace | lumbosacral orthosis | lumbar sacral orthosis | lumbosacral brace |
      lumbosacral support | lumbar support | lumbar support brace | lumbar corset | lumbar belt |
      back support | back belt | si belt | sacroiliac belt | si joint belt | sacroiliac brace | corset |
      abdominal binder | rib belt | orthosis | orthotic | custom orthotic | foot orthotic | foot orthosis |
      custom foot orthotic | functional orthotic | orthotic device | orthotic insert | shoe insert | insole |
      insert | arch support | heel lift | heel cup | heel pad | shoe lift | heel wedge | orthopedic shoe |
      custom shoe | diabetic shoe | therapeutic shoe | shoe modification | shoe | orthopedic footwear |
      footwear | boot | cam boot | cam walker | cam walker boot | camwalker | walking boot | fracture boot |
      air cast | aircast | air walker boot | controlled ankle motion boot | cast boot | night splint |
      splint | splinting | wrist splint | thumb splint | thumb spica | thumb spica splint | cock up splint |
      finger splint | carpal tunnel splint | resting hand splint | static splint | dynamic splint |
      custom splint | ulnar gutter splint | cast | casting | cast application | collar | cervical collar |
      soft collar | soft cervical collar | hard collar | hard cervical collar | aspen collar |
      miami j collar | philadelphia collar | vista collar | halo | sling | shoulder sling | arm sling |
      ultrasling | ultra sling | slingshot sling | arc sling | abduction sling | sling with abduction pillow |
      abduction pillow | abduction brace | shoulder immobilizer | immobilizer | knee immobilizer |
      immobilization device | sling immobilizer | gunslinger | afo | ankle foot orthosis | kafo |
      ankle support | wrist support | knee support | elbow support | elbow pad | elbow sleeve | knee sleeve |
      compression sleeve | sleeve | strap | tennis elbow strap | forearm strap | counterforce strap |
      counterforce brace | patellar strap | knee strap | posture brace | posture corrector | clavicle brace |
      figure 8 brace | prosthesis | prosthetic | prosthetic leg | prosthetic limb | prosthetic arm |
      prosthetic foot | prosthetic hand | prosthetic device | prosthetic socket | socket replacement |
      replacement socket | prosthesis replacement | replacement prosthesis | bionic hand | artificial limb |
      artificial eye | ocular prosthesis | myoelectric prosthesis | stump sock | prosthetic liner |
      prosthetic sleeve | lumbar orthosis | spinal orthosis | cervical orthosis | knee orthosis |
      wrist hand orthosis | wrist orthosis | upper extremity orthosis | hip orthosis |
      hip abduction orthosis | post op shoe | postop shoe | surgical shoe | darco shoe | wedge shoe |
      rocker bottom shoe | eyeglass | glasses | prescription glasses | prism glasses | corrective lens |
      contact lens | spectacle | scleral lens | compression glove | compression garment | isotoner glove |
      wrist wrap | metatarsal pad | toe spacer | truss | hernia truss | mastectomy bra | wig | exoskeleton |
      posture shirt | alignmed posture shirt | intelliskin | spinal q vest | spinal q | vest |
      posture garment | burn garment | pressure garment | jobst garment | lumbar binder | abdominal belt |
      pelvic belt | sacral belt | serola belt | trochanter belt | maternity belt | rib binder | chest binder |
      warm n form | patella stabilizer | knee cage | ankle gauntlet | ankle lacer | ankle stabilizer |
      ankle stirrup | toe straightener | toe separator | toe filler | carbon fiber plate | morton extension |
      morton extension plate | metatarsal bar | wrist lacer | forearm band | heelbo | tennis elbow band |
      counterforce band | hip spica | hernia belt | athletic supporter | microprocessor knee | c leg |
      progressive lens | tinted lens | eyewear | eye patch lens | low vision aid lens | protective helmet |
      rgo | range of motion brace | knee range of motion brace | pneumatic walker | fracture walker |
      heel cushion | prosthetic supply | cosmetic glove | burn glove | abdominal support |
      sacroiliac support | cervical support | neck support | foot support | wrist guard | thumb support |
      shoulder support | posture support | hernia support | scrotal support | support belt | abductor pillow |
      abduction wedge | abduction pillow sling`),
  },
  {
    role: 'treatment',
    is: { category: 'DMEPOS', subcategory: 'Supplies' },
    phrases: wordList(`
      supply | medical supply | surgical supply | tens supply | tens unit supply | tens electrode | tens pad |
      tens patch | electrode | electrode pad | electrode patch | lead wire | conductive garment |
      conductive gel | battery | hearing aid battery | tens battery | replacement pad | adhesive remover |
      adhesive remover wipe | adhesive remover towel | skin prep | alcohol wipe | alcohol pad |
      alcohol prep pad | bandage | ace bandage | ace wrap | elastic bandage | compression bandage | gauze |
      dressing | wound dressing | wound care supply | wound supply | dressing change supply |
      mepilex dressing | aquacel dressing | xeroform | steri strip | tape | kinesio tape | kinesiology tape |
      kt tape | athletic tape | medical tape | compression stocking | compression hose | compression sock |
      ted hose | ted stocking | anti embolism stocking | jobst stocking | support hose | stocking | hose |
      diaper | adult diaper | incontinence supply | incontinence brief | incontinence pad | chux | underpad |
      depends | wipe | glove | disposable glove | latex glove | syringe | needle | sharps container |
      catheter | foley catheter | urinary catheter | catheter supply | intermittent catheter | ostomy supply |
      colostomy supply | leg bag | foley | colostomy bag | ostomy bag | glucose strip | lancet | test strip |
      glucose test strip | diabetic supply | cpap supply | cpap mask | cpap filter | cpap tubing |
      cpap machine supply | oxygen supply | nebulizer supply | epsom salt | mouth guard | hearing aid supply |
      hearing aid dome | bolus dressing | saline flush | betadine swab | hibiclens | surgical soap | ice bag |
      disposable supply | refill pad | cushioning gel sheet | silicone sheet | silicone gel sheet |
      silicone gel sheeting | silicone sheeting | gel sheeting | pill box | scar sheet | hip pad | knee pad |
      shoulder pad | foot pad | hand pad | leg pad | thigh pad | ankle pad | wrist pad | bed pad |
      disposable bed pad | absorbent pad | abd pad | eye pad | nursing pad | leg wrap | calf wrap |
      thigh wrap | foot wrap | compression leg wrap | compression wrap | bandage wrap | coban wrap |
      self adhesive wrap | telfa pad | bladder pad | bed liner | mattress protector | mattress cover |
      mattress protector cover | pillow case | bed sheet | prep pad | glucometer strip | cpap headgear |
      cpap cushion | cpap cleaner | bipap mask | humidifier chamber | oxygen tubing | nebulizer kit |
      nebulizer mask | disposable heat pack | thermacare wrap | thermacare heat wrap | paraffin wax refill |
      paraffin refill | elastic wrap | lymphedema wrap | hearing aid wax guard | ice pack refill | cane tip |
      crutch tip | crutch pad | walker glide | walker basket | walker bag | wheelchair bag |
      wheelchair cushion cover | coban | kerlix | kling | telfa | tegaderm | duoderm | wound filler |
      wound cleanser | wound kit | first aid kit | band aid | cotton ball | tongue depressor |
      hand sanitizer | sanitizer | disinfectant | antibacterial soap | shampoo cap | toilet paper |
      facial tissue | face mask | n95 mask | adult brief | panty liner | protective underwear | urinal bag |
      drainage bag | urinary drainage bag | night drainage bag | lubricating jelly | surgilube |
      irrigation kit | enema kit | ostomy pouch | trach care kit | suction tubing | feeding bag | iv tubing |
      sharps disposal | sharps box | ketone strip | diabetic sock | nasal cannula | mask and tubing |
      power pack | skin barrier | skin protectant | skin adhesive | transmission gel | stump shrinker |
      shrinker | stump wax | compression hosiery | tubigrip | stockinette | leukotape | mouthguard |
      ear plug | earplug | eye patch | eye shield | pill organizer | pill crusher | pill splitter |
      scar strip | silicone strip | silicone patch | suture kit | staple remover kit | unna boot |
      cast padding | cast cover | cast protector | leg strap | diabetic shoe sock | support sock |
      elastic support | contact lens solution | surgical mask | suture removal kit | colostomy pouch |
      tens unit pad | tens unit patch | tens wire | tens gel | stimulator pad | stimulator patch |
      interferential pad | h wave pad | ems pad | ultrasound gel | ultrasound transmission gel | washcloth |
      disposable washcloth | bathing sponge | paper towel | disposable gown | disposable underwear |
      disposable brief`),
  },
];
