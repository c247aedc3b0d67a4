import { slipsOf } from '../../../text/expressions.js';
import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/** Infections and hernias. Source: ICD-10-CM chapter I, the infections of its other chapters, and K40 to K46. */
export const INFECTION_TERMS: readonly TermRow[] = [
  {
    id: 'infection',
    kind: 'infection',
    phrases: wordList(`
      infection | infect* | infective | cellulitis | abscess | abscessed | osteomyelitis | mrsa | mssa | staphylococc* |
      streptococc* | staph | strep | pneumococc* | meningococc* | sepsis | septic | septicemia | bacteremia | hiv |
      aids | tuberculosis | tuberculo* | tb | shingles | zoster | herpes | herpetic | lyme | coccidioidomycosis |
      coccidio* | valley fever | tinea | athlete foot | jock itch | ringworm | onychomycosis | *mycosis | mycot* |
      candida | candid* | thrush | pyogenic | purulent | paronychia | onychia | felon | furuncle | furuncul* | carbuncle |
      impetigo | erysipelas | necrotizing fasciitis | gas gangrene | pneumonia | bronchopneumonia | uti |
      urinary tract infection | pyelonephritis | hepatitis a | hepatitis b | hepatitis c | viral hepatitis | hep b |
      hep c | hcv | hbv | covid | covid* | coronavirus | sars | influenza | flu | scabies | lice | pediculosis | wart |
      verruca | helicobacter* | h pylori | clostridium | clostridioides | c diff | c difficile | rabies | tetanus |
      malaria | meningitis | encephalitis | discitis | diskitis | spondylodiscitis | lymphangitis | fungal | fungus |
      bacterial | bacter* | viral | virus | parasitic | parasit* | infestation | syphil* | gonococc* | gonorrhea |
      chlamydia* | brucell* | mycobacter* | mycoplasma | pyoderma | folliculitis | pilonidal abscess | empyema |
      wound infection | infected hardware | infectious | hidradenitis | rheumatic fever | typhoid | salmonella* |
      leprosy | hansen disease | mumps | rubella | measles | chickenpox | varicella | pertussis | diphtheria | q fever |
      histoplasm* | aspergill* | blastomyc* | cryptococc* | toxoplasm* | leptospir* | hantavirus | mononucleosis |
      west nile | endocarditis | peritonitis | mastoiditis | postinfectio* | echinococc*`),
    unless: ['not-infected'],
    example: 'postoperative wound infection of the knee',
  },
  {
    id: 'not-infected',
    kind: null,
    phrases: wordList('antiviral | postherpetic | post herpetic | postviral fatigue | noninfective | noninfectious'),
  },
  {
    id: 'hernia',
    kind: 'hernia',
    phrases: [...slipsOf('hernia'), ...wordList('herniae | herniorrhaphy | hernioplasty | bubonocele | enterocele')],
    unless: ['disc'],
    example: 'recurrent right inguinal hernia',
  },
];
