import { wordList } from '../../text/word-list.js';
import { type Medicines, medicines } from './medicines.js';

/**
 * Substances that by themselves make no medicine of a request (they are also supplies, food or fillers), but count in
 * one and in an injection: partners in combinations, salts that act, what is only injected; and forms of a product that
 * hold other substances than the rest of it, shorthands of compounding pharmacies, and brands that are the names of persons. Names: USAN, FDA labels.
 */
const PARTNERS = wordList(`
  prilocaine | oxybate | citric acid | sodium phosphate | mineral oil | glycerin | magnesium carbonate |
  sodium chloride | sodium sulfate | potassium sulfate | magnesium sulfate | sodium picosulfate | diphenoxylate |
  difenoxin | bismuth subcitrate | netupitant | clavulanate | piperacillin | tazobactam | sulbactam | sulfur |
  eucalyptol | thymol | cefditoren | avibactam | ceftolozane | vaborbactam | cilastatin | relebactam |
  phenyl salicylate | rifamycin | zinc oxide | proguanil | artemether | lumefantrine | abametapir | rimantadine |
  telbivudine | cobicistat | lopinavir | delavirdine | ledipasvir | velpatasvir | voxilaprevir | glecaprevir |
  pibrentasvir | elbasvir | grazoprevir | ombitasvir | paritaprevir | dasabuvir | simeprevir | levomefolate |
  ademetionine | oxitriptan | pyridoxal phosphate | sacubitril | betrixaban | ethynodiol | norelgestromin |
  dienogest | bazedoxifene | vilanterol | lumacaftor | tezacaftor | elexacaftor | vanzacaftor | deutivacaftor |
  dichloralphenazone | samidorphan | xanomeline | nabiximols | propylene glycol | polyethylene glycol 400 |
  sodium zirconium cyclosilicate | ferric maltol | taurursodiol | glycerol phenylbutyrate | voxelotor | asciminib |
  panobinostat | cedazuridine | belzutifan | tipiracil | dextrose | phenol | dehydrated alcohol | hyaluronidase |
  iron sucrose | ferric carboxymaltose | ferumoxytol | benzyl alcohol | hydroxyethyl starch | dimethyl sulfoxide |
  alpha tocopherol | resorcinol | allantoin | arnica | nitrous oxide | tannic acid | carbamide peroxide`);

export const ONLY_IN_COMPANY: readonly Medicines[] = [
  ...PARTNERS.map((name) => ({ ingredients: [name], names: [name] })),
  ...medicines(`
    clavulanate: clavulanic acid
    dehydrated alcohol: absolute alcohol | ethanol
    dimethyl sulfoxide: dmso
    pitcher plant: sarapin | pitcher plant
    hyaluronidase: hylenex | vitrase | amphadase
    hyaluronate: hyaluronic
    iron sucrose: venofer
    ferric carboxymaltose: injectafer
    ferumoxytol: feraheme
    polyethylene glycol 3350: peg
    lidocaine + menthol: terocin patch | new terocin patch | lidopro patch
    lidocaine: lido
    ketoprofen: keto
    flurbiprofen: flurb
    gabapentin: gaba
    cyclobenzaprine: cyclo | cyclobenz
    amitriptyline: amitrip
    bupivacaine: bupi | bupiv
    dexamethasone: dexa | dexameth
    tramadol: tram
    baclofen: baclo
    ketamine: keta
    diclofenac: diclo
    meloxicam: melox
    naproxen: naprox
    capsaicin: capsa
    menthol: menth
    camphor: camph
    norethindrone: camila | heather
    ethinyl estradiol + norethindrone: hailey | leena
    ethinyl estradiol + levonorgestrel: portia
    ethinyl estradiol + drospirenone: nikki | yasmin
    ulipristal: ella
    pitavastatin: nikita
    bacitracin + neomycin + polymyxin b: triple antibiotic ointment`),
];

/** Words behind a name that tell its salt, though by themselves they are names: "esomeprazole magnesium". */
export const NAMED_SALTS: ReadonlySet<string> = new Set(['magnesium', 'zinc']);

/** Ordinary words, and names of persons, a letter away from the name of a medicine: they are no misspelling of it. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  advisor | angelia | chateau | concert | concerts | creating | creative | cultivate | descriptor |
  differing | enclose | entered | estimate | feather | larissa | leather |
  marissa | messina | natalia | precede | preceded | precedes | silvers | sublimate | traverse | vertical |
  weather`),
);
