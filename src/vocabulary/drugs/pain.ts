import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Systemic pain medicine. Classes follow the USP category of the label's active ingredient; kits are named by what
 * they hold. Generic names: USAN; brands: FDA labels and the Orange Book; the suspensions of compounding kits
 * ("synapryn") and the kits of medical foods ("theraproxen"): National Drug Code directory, DailyMed.
 */
export const PAIN_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Opioids',
    generics: wordList(`
      alfentanil | benzhydrocodone | buprenorphine | butorphanol | codeine | dihydrocodeine | fentanyl |
      hydrocodone | hydromorphone | levorphanol | meperidine | methadone | morphine | nalbuphine | opium |
      oxycodone | oxymorphone | pentazocine | propoxyphene | remifentanil | sufentanil | tapentadol | tramadol |
      oliceridine`),
    medicines: medicines(`
      acetaminophen + codeine: acetaminophen codeine | acetaminophen with codeine | apap codeine | apap with codeine |
        acetaminophen codeine 3 | acetaminophen codeine 4 | tylenol 2 | tylenol 3 | tylenol 4 | tylenol no 3 |
        tylenol no 4 | tylenol with codeine | tylenol codeine | tylenol codeine 3 | tylenol codeine 4 |
        tylenol with codeine 3 | tylenol with codeine 4 | tylenol iii | tylenol number 3 | tylenol number 4 |
        codeine acetaminophen | codeine apap | vopac
      carisoprodol + aspirin + codeine: carisoprodol aspirin codeine | carisoprodol compound codeine |
        soma compound with codeine | soma compound codeine
      butalbital + aspirin + caffeine + codeine: butalbital aspirin caffeine codeine | fiorinal with codeine |
        fiorinal codeine | ascomp with codeine | ascomp
      butalbital + acetaminophen + caffeine + codeine: fioricet with codeine | fioricet codeine |
        butalbital acetaminophen caffeine codeine | butalbital apap caffeine codeine
      acetaminophen + caffeine + dihydrocodeine: trezix | dvorah | panlor | zerlor |
        acetaminophen caffeine dihydrocodeine
      aspirin + caffeine + dihydrocodeine: synalgos dc | synalgos
      morphine: ms contin | morphine sulfate | morphine sulfate ir | arymo | arymo er | astramorph | avinza |
        infumorph | kadian | morphabond | msir | oramorph | duramorph | mitigo | ms ir | mso4 | roxanol | mscontin
      morphine + naltrexone: embeda
      oxycodone: oxaydo | oxecta | oxycontin | oxyfast | oxyir | roxicodone | roxybond | xtampza | xtampza er |
        oxycod | oxy ir | oxy contin | dazidox | eth oxydose | roxycodone
      oxycodone + acetaminophen: endocet | magnacet | percocet | primlev | roxicet | oxycet | tylox | xartemis |
        xartemis xr | nalocet | prolate | xolox | perloxx | oxycodone apap | oxycodone acetaminophen | narvox |
        roxilox | oxycodone with acetaminophen | oxycodone with apap
      oxycodone + aspirin: endodan | percodan | oxycodone aspirin | roxiprin
      oxycodone + ibuprofen: combunox | oxycodone ibuprofen
      oxycodone + naltrexone: troxyca
      oxycodone + naloxone: targiniq
      hydrocodone: hysingla | hysingla er | zohydro | zohydro er | vantrela | hydrocodone bitartrate |
        hydrocodone bit | hydrocod
      hydrocodone + acetaminophen: hycet | lorcet | lorcet plus | lorcet hd | lortab | maxidone | norco | verdrocet |
        vicodin | vicodin es | vicodin hp | xodol | zamicet | zolvit | zydone | hydroco apap | hydrocodone apap |
        hydrocodone acetaminophen | hydrocodone with acetaminophen | hydrocodone with apap | anexsia | co gesic |
        stagesic | hydrocet | liquicet | norcet | hydrocodone bitartrate acetaminophen | hydrocod apap |
        hydrocodone bit acetaminophen | hydrocodone bit apap
      hydrocodone + ibuprofen: ibudone | reprexain | vicoprofen | xylon | hydrocodone ibuprofen
      hydrocodone + homatropine: hycodan | hydromet | tussigon | hydrocodone homatropine
      hydrocodone + pseudoephedrine: rezira
      hydrocodone + chlorpheniramine: tussionex | tussionex pennkinetic | tussicaps | vituz
      hydrocodone + chlorpheniramine + pseudoephedrine: zutripro
      benzhydrocodone + acetaminophen: apadaz | benzhydrocodone acetaminophen
      fentanyl: abstral | actiq | duragesic | fentora | ionsys | lazanda | subsys | onsolis | sublimaze
      sufentanil: dsuvia | sufenta
      alfentanil: alfenta
      remifentanil: ultiva
      buprenorphine: belbuca | buprenex | butrans | probuphine | subutex | sublocade | brixadi
      buprenorphine + naloxone: bunavail | suboxone | zubsolv | buprenorphine naloxone | buprenorphine and naloxone
      tramadol: conzip | rybix | ryzolt | synapryn | ultram | ultram er | qdolo
      tramadol + acetaminophen: ultracet | tramadol acetaminophen | tramadol apap
      celecoxib + tramadol: seglentis | celecoxib tramadol
      meperidine: demerol | meperitab
      hydromorphone: dilaudid | exalgo
      methadone: dolophine | methadose | diskets | methadone intensol
      tapentadol: nucynta | nucynta er
      oxymorphone: opana | opana er | numorphan
      butorphanol: stadol
      nalbuphine: nubain
      pentazocine: talwin
      pentazocine + naloxone: talwin nx | pentazocine naloxone
      pentazocine + acetaminophen: talacen
      levorphanol: levo dromoran
      propoxyphene + acetaminophen: darvocet | darvocet n | propoxyphene apap | propoxyphene acetaminophen | balacet
      propoxyphene: darvon | darvon n
      oliceridine: olinvyk`),
    families: wordList('opioid | opioid medication | opioid analgesic | narcotic | narcotic medication | opiate'),
  },
  {
    subcategory: 'NSAID',
    generics: wordList(`
      aspirin | bromfenac | celecoxib | choline magnesium trisalicylate | diclofenac | diflunisal | etodolac |
      fenoprofen | flurbiprofen | ibuprofen | indomethacin | ketoprofen | ketorolac | magnesium salicylate |
      meclofenamate | mefenamic acid | meloxicam | nabumetone | naproxen | nepafenac | oxaprozin | piroxicam |
      salsalate | sulindac | tolmetin | valdecoxib | rofecoxib`),
    medicines: medicines(`
      aspirin: acetylsalicylic acid | asa | bayer aspirin | bufferin | ecotrin | durlaza | bayer | vazalore |
        zorprin | baby aspirin | aspirin 81
      aspirin + omeprazole: yosprala | aspirin omeprazole
      celecoxib: celebrex | elyxyb
      amlodipine + celecoxib: consensi
      diclofenac: cambia | cataflam | dyloject | lofena | voltaren | voltaren xr | zipsor | zorvolex | diclofenec |
        voltarin
      diclofenac + misoprostol: arthrotec | diclofenac misoprostol
      diflunisal: dolobid
      etodolac: lodine
      fenoprofen: fenortho | nalfon | profeno
      flurbiprofen: ansaid | ocufen
      bromfenac: prolensa | bromday | bromsite | xibrom
      nepafenac: nevanac | ilevro
      ibuprofen: actron | advil | caldolor | ibuprofen comfort pac | midol | motrin | motrin ib | ibu | nuprin |
        neoprofen
      ibuprofen + famotidine: duexis | ibuprofen famotidine
      ibuprofen + pseudoephedrine: advil cold and sinus | advil cold | motrin cold | motrin ib sinus | sine aid ib |
        advil cold sinus | ibuprofen pseudoephedrine
      chlorpheniramine + ibuprofen + pseudoephedrine: advil allergy sinus
      ibuprofen + phenylephrine: advil congestion relief
      chlorpheniramine + ibuprofen + phenylephrine: advil allergy and congestion relief
      naproxen + pseudoephedrine: aleve d | aleve cold and sinus | aleve d sinus and cold
      ibuprofen + acetaminophen: advil dual action | combogesic | maxigesic | ibuprofen acetaminophen
      indomethacin: indocin | tivorbex
      ketoprofen: ketoprofen er | orudis | oruvail
      ketorolac: sprix | toradol | acular | acular ls | acuvail | toronova | ketorocaine | readysharp ketorolac
      meclofenamate: meclomen
      mefenamic acid: ponstel
      meloxicam: anjeso | meloxicam comfort pac | mobic | qmiiz | vivlodex
      meloxicam + rizatriptan: symbravo
      nabumetone: relafen | relafen ds
      naproxen: aleve | anaprox | anaprox ds | ec naprosyn | naprelan | naprosyn | theraproxen | trepoxen |
        naproxen comfort pac | naproxyn | naprosen | naproxin | ec naproxen | trepoxen 250
      naproxen + lansoprazole: naprapac | prevacid naprapac
      naproxen + esomeprazole: vimovo | naproxen esomeprazole
      oxaprozin: coxanto | daypro
      piroxicam: feldene
      salsalate: disalcid | salflex | amigesic
      sulindac: clinoril
      tolmetin: tolectin
      choline magnesium trisalicylate: trilisate | choline mag trisalicylate
      magnesium salicylate: doans | doan's
      valdecoxib: bextra
      rofecoxib: vioxx`),
    families: wordList(
      'nsaid | anti inflammatory medication | anti inflammatory | nonsteroidal anti inflammatory drug',
    ),
  },
  {
    subcategory: 'Muscle Relaxant',
    generics: wordList(`
      baclofen | carisoprodol | chlorzoxazone | cyclobenzaprine | dantrolene | metaxalone | methocarbamol |
      orphenadrine | tizanidine`),
    medicines: medicines(`
      baclofen: fleqsuvy | gablofen | lioresal | lyvispah | ozobax | lioresal intrathecal
      carisoprodol: soma | vanadom | prazolamine
      carisoprodol + aspirin: soma compound | carisoprodol aspirin | carisoprodol compound
      chlorzoxazone: lorzone | parafon forte | parafon forte dsc | parafon
      cyclobenzaprine: amrix | comfort pac cyclobenzaprine | fexmid | flexeril | tabradol | trabadol | tonmya | flexaril |
        flexoril | cyclobenzaprin | cyclobenzoprine | cyclobenzaprine comfort pac
      dantrolene: dantrium | revonto | ryanodex
      metaxalone: metaxall | skelaxin | skelaxine | metaxall cp
      methocarbamol: robaxin | robaxin 750
      methocarbamol + aspirin: robaxisal
      orphenadrine: norflex
      orphenadrine + aspirin + caffeine: norgesic | norgesic forte | orphengesic | orphengesic forte |
        orphenadrine aspirin caffeine | orphenadrine compound | orphenadrine asa caffeine
      tizanidine: zanaflex | tizanidine comfort pac | ontralfy`),
    families: wordList('muscle relaxant | muscle relaxer'),
  },
  {
    subcategory: 'Anti-epilepsy drugs',
    generics: wordList(`
      brivaracetam | carbamazepine | cenobamate | divalproex | eslicarbazepine | ethosuximide | ezogabine |
      felbamate | fosphenytoin | gabapentin | lacosamide | lamotrigine |
      levetiracetam | methsuximide | oxcarbazepine | perampanel | phenytoin | pregabalin | primidone |
      rufinamide | tiagabine | topiramate | valproate | valproic acid | vigabatrin | zonisamide | ethotoin |
      fenfluramine | stiripentol | ganaxolone`),
    medicines: medicines(`
      eslicarbazepine: aptiom
      rufinamide: banzel
      brivaracetam: briviact
      carbamazepine: carbatrol | epitol | equetro | tegretol | tegretol xr
      valproic acid: depakene | stavzor
      valproate: depacon
      divalproex: depakote | depakote er | depakote dr | depakote sprinkle
      phenytoin: dilantin | dilantin 125 | dilantin infatab | phenytek
      ethotoin: peganone
      fosphenytoin: cerebyx | sesquient
      gabapentin: dyotin | fanatrex | gabarone | gralise | neurontin | neurotin | neurontine | gabapentine |
        gabapentin enacarbil | horizant | fanatrex fusepaq
      gabapentin + ranitidine: gabitidine
      tiagabine: gabitril
      felbamate: felbatol
      perampanel: fycompa
      levetiracetam: keppra | keppra xr | spritam | elepsia | roweepra
      lamotrigine: lamictal | lamictal xr | subvenite
      pregabalin: lyrica | lyrica cr
      primidone: mysoline
      oxcarbazepine: oxtellar | trileptal
      ezogabine: potiga
      topiramate: qudexy | topamax | trokendi | eprontia
      vigabatrin: sabril | vigadrone | vigafyde | vigpoder
      lacosamide: vimpat | motpoly
      cenobamate: xcopri
      ethosuximide: zarontin
      methsuximide: celontin
      zonisamide: zonegran | zonisade
      fenfluramine: fintepla
      stiripentol: diacomit
      ganaxolone: ztalmy`),
    families: wordList('anti epileptic | anti epileptic drug | antiepileptic | antiepileptic drug | anticonvulsant'),
  },
  {
    subcategory: 'Misc Analgesics',
    generics: wordList('acetaminophen | phenazopyridine | ziconotide | suzetrigine'),
    medicines: medicines(`
      acetaminophen: apap | paracetamol | ofirmev | tylenol | tylenol arthritis | tylenol extra strength |
        tylenol es | acetaminophine | acetominophen | feverall | acephen | mapap
      acetaminophen + dextromethorphan + doxylamine: nyquil
      acetaminophen + dextromethorphan + phenylephrine: dayquil | tylenol cold | theraflu
      acetaminophen + caffeine: acetaminophen caffeine | excedrin tension headache
      acetaminophen + aspirin + caffeine: acetaminophen aspirin caffeine | excedrin | excedrin migraine
      suzetrigine: journavx
      ziconotide: prialt
      phenazopyridine: pyridium | azo standard`),
  },
  {
    subcategory: 'Misc Analgesics',
    class: 'Barbiturates',
    generics: wordList('butalbital'),
    medicines: medicines(`
      butalbital + acetaminophen + caffeine: butalbital apap caffeine | butalbital acetaminophen caffeine | esgic |
        esgic plus | fioricet | orbivan | zebutal | vtol lq | fiorcet | butal apap caff | vanatol | vanatol lq |
        vanatol s | vtol
      butalbital + aspirin + caffeine: butalbital aspirin caffeine | fiorinal | lanorinal | butalbital compound
      butalbital + acetaminophen: butalbital acetaminophen | butalbital apap | allzital | bupap | butapap |
        phrenilin | phrenilin forte | tencon | marten tab | orbivan cf | cephadyn | sedapap`),
  },
  {
    subcategory: 'Anti-epilepsy drugs',
    class: 'Barbiturates',
    generics: wordList('phenobarbital'),
    medicines: medicines('phenobarbital: luminal | sezaby'),
  },
];
