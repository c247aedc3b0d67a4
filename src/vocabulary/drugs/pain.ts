import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/**
 * Systemic pain medicine. Classes follow the USP category of the label's active ingredient; kits are named by what
 * they hold.
 */
export const PAIN_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Opioids',
    generics: wordList(`
      alfentanil | benzhydrocodone | buprenorphine | buprenorphine naloxone | butorphanol | codeine |
      dihydrocodeine | fentanyl | hydrocodone | hydromorphone | levorphanol | meperidine | methadone |
      morphine | nalbuphine | opium | oxycodone | oxymorphone | pentazocine | propoxyphene | remifentanil |
      sufentanil | tapentadol | tramadol | acetaminophen codeine | acetaminophen with codeine | apap codeine |
      apap with codeine | acetaminophen codeine 3 | acetaminophen codeine 4 | carisoprodol aspirin codeine |
      butalbital aspirin caffeine codeine | ms contin | morphine sulfate | morphine sulfate ir`),
    brands: wordList(`
      abstral | actiq | apadaz | arymo | arymo er | astramorph | avinza | belbuca | bunavail | buprenex |
      butrans | conzip | demerol | dilaudid | dolophine | dsuvia | duragesic | embeda | endocet | endodan |
      exalgo | fentora | hycet | hycodan | hysingla | hysingla er | ibudone | infumorph | ionsys | kadian |
      lazanda | lorcet | lorcet plus | lortab | magnacet | maxidone | methadose | morphabond | msir | norco |
      nucynta | nucynta er | opana | opana er | oramorph | oxaydo | oxecta | oxycontin | oxyfast | oxyir |
      percocet | percodan | primlev | probuphine | reprexain | rezira | roxanol | roxicet | roxicodone |
      roxybond | rybix | ryzolt | seglentis | stadol | subutex | suboxone | sublocade | subsys | synalgos dc |
      synapryn | talwin | trezix | tylox | tylenol 2 | tylenol 3 | tylenol 4 | tylenol no 3 | tylenol no 4 |
      tylenol with codeine | tylenol codeine | tylenol codeine 3 | tylenol codeine 4 | tylenol with codeine 3 |
      tylenol with codeine 4 | tylenol iii | ultracet | ultram | ultram er | verdrocet | vicodin | vicodin es |
      vicodin hp | vicoprofen | xartemis | xartemis xr | xodol | xtampza | xtampza er | xylon | zamicet |
      zohydro | zohydro er | zolvit | zubsolv | zydone | nalocet | prolate | qdolo | darvocet | darvon |
      fioricet with codeine | fiorinal with codeine | dvorah`),
    variants: wordList(`
      hydroco apap | hydrocodone bit | hydrocod | hydrocodone bitartrate | oxycod | oxy ir | oxy contin | ms ir`),
    families: wordList('opioid | opioid medication | opioid analgesic | narcotic | narcotic medication | opiate'),
  },
  {
    subcategory: 'NSAID',
    generics: wordList(`
      aspirin | bromfenac | celecoxib | choline magnesium trisalicylate | diclofenac | diflunisal | etodolac |
      fenoprofen | flurbiprofen | ibuprofen | indomethacin | ketoprofen | ketorolac | magnesium salicylate |
      meclofenamate | mefenamic acid | meloxicam | nabumetone | naproxen | nepafenac | oxaprozin | piroxicam |
      salsalate | sulindac | tolmetin | valdecoxib | rofecoxib | diclofenac misoprostol | ibuprofen famotidine |
      naproxen esomeprazole | acetylsalicylic acid`),
    brands: wordList(`
      actron | advil | aleve | anaprox | anaprox ds | ansaid | anjeso | arthrotec | bayer aspirin | bextra |
      bufferin | caldolor | cambia | cataflam | celebrex | clinoril | consensi | coxanto | daypro | disalcid |
      dolobid | duexis | dyloject | ec naprosyn | ecotrin | elyxyb | feldene | fenortho | indocin |
      ketoprofen er | lodine | lofena | meclomen | meloxicam comfort pac | midol | mobic | motrin | nalfon |
      naprelan | naprosyn | naprapac | ocufen | orudis | oruvail | ponstel | qmiiz | relafen | relafen ds |
      sprix | tivorbex | tolectin | toradol | trilisate | vimovo | vivlodex | voltaren | voltaren xr | zipsor |
      zorvolex | theraproxen | trepoxen | naproxen comfort pac | ibuprofen comfort pac`),
    variants: wordList('asa | naproxyn | naprosen | naproxin | diclofenec'),
    families: wordList(
      'nsaid | anti inflammatory medication | anti inflammatory | nonsteroidal anti inflammatory drug',
    ),
  },
  {
    subcategory: 'Muscle Relaxant',
    generics: wordList(`
      baclofen | carisoprodol | chlorzoxazone | cyclobenzaprine | dantrolene | metaxalone | methocarbamol |
      orphenadrine | tizanidine | orphenadrine aspirin caffeine | carisoprodol aspirin`),
    brands: wordList(`
      amrix | comfort pac cyclobenzaprine | dantrium | fexmid | fleqsuvy | flexeril | gablofen | lioresal |
      lorzone | lyvispah | metaxall | norflex | norgesic | norgesic forte | orphengesic | orphengesic forte |
      ozobax | parafon forte | parafon forte dsc | robaxin | skelaxin | soma | soma compound | tabradol |
      tonmya | vanadom | zanaflex`),
    variants: wordList('flexaril | flexoril | cyclobenzaprin | cyclobenzoprine | skelaxine'),
    families: wordList('muscle relaxant | muscle relaxer'),
  },
  {
    subcategory: 'Anti-epilepsy drugs',
    generics: wordList(`
      brivaracetam | carbamazepine | cenobamate | divalproex | eslicarbazepine | ethosuximide | ezogabine |
      felbamate | fosphenytoin | gabapentin | gabapentin enacarbil | lacosamide | lamotrigine |
      levetiracetam | methsuximide | oxcarbazepine | perampanel | phenytoin | pregabalin | primidone |
      rufinamide | tiagabine | topiramate | valproate | valproic acid | vigabatrin | zonisamide`),
    brands: wordList(`
      aptiom | banzel | briviact | carbatrol | depakene | depakote | depakote er | depakote dr | dilantin |
      dyotin | epitol | equetro | fanatrex | felbatol | fycompa | gabarone | gabitidine | gabitril | gralise |
      horizant | keppra | keppra xr | lamictal | lamictal xr | lyrica | lyrica cr | mysoline | neurontin |
      oxtellar | potiga | qudexy | sabril | tegretol | tegretol xr | topamax | trileptal | trokendi | vimpat |
      xcopri | zarontin | zonegran`),
    variants: wordList(`
      neurotin | neurontine | gabapentine`),
    families: wordList('anti epileptic | anti epileptic drug | antiepileptic | antiepileptic drug | anticonvulsant'),
  },
  {
    subcategory: 'Misc Analgesics',
    generics: wordList(`
      acetaminophen | apap | acetaminophen caffeine | paracetamol | phenazopyridine | ziconotide |
      suzetrigine | acetaminophen aspirin caffeine`),
    brands: wordList(`
      excedrin | excedrin migraine | journavx | ofirmev | prialt | pyridium | tylenol | tylenol arthritis |
      tylenol extra strength | tylenol es`),
    variants: wordList(`
      acetaminophine | acetominophen`),
  },
  {
    subcategory: 'Misc Analgesics',
    class: 'Barbiturates',
    generics: wordList(`
      butalbital | butalbital apap caffeine | butalbital acetaminophen caffeine |
      butalbital aspirin caffeine | butalbital acetaminophen | butalbital apap`),
    brands: wordList(`
      allzital | bupap | esgic | esgic plus | fioricet | fiorinal | orbivan | phrenilin | phrenilin forte |
      tencon | zebutal | vtol lq | marten tab`),
    variants: wordList('fiorcet | butal apap caff'),
  },
  {
    subcategory: 'Anti-epilepsy drugs',
    class: 'Barbiturates',
    generics: wordList('phenobarbital'),
    brands: wordList('luminal | sezaby'),
  },
];
