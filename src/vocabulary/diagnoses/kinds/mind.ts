import { wordList } from '../../../text/word-list.js';
import type { TermRow } from './row.js';

/** Disorders of mind and sleep. Source: ICD-10-CM chapter V, G47, R45; DSM-IV-TR and DSM-5. */
export const MIND_TERMS: readonly TermRow[] = [
  {
    id: 'mental-disorder',
    kind: 'mental disorder',
    phrases: wordList(`
      depression | depressive | depress* | depressed mood | dysthymia | dysthymic | dysthym* | mdd | anxiety | anxious |
      anxi* | anxiousness | gad | panic | ptsd | post traumatic stress | posttraumatic stress | stress | stressor |
      acute stress | stress reaction | adjustment | insomnia | insomni* | hypersomnia | *somnia | dyssomnia | parasomnia |
      narcolepsy | narcolep* | sleep | sleeping | sleeplessness | sleepiness | sleep apnea | apnea | osa | nightmare |
      night terror | suicidal | suicide | suicid* | homicidal | psychosis | psychotic | psych | psych* | mood |
      bipolar | schizophrenia | schizo* | mania | manic | hypomania | phobia | *phobia | phobic | obsessive | obsess* |
      compulsive | ocd | adhd | attention deficit | autism | autis* | asperger | dementia | alzheimer | cognitive |
      neurocognitive | neurobehavioral | delirium | delusion* | hallucination* | somatoform | somatic symptom |
      somatization | conversion disorder | conversion reaction | factitious | malingering | dissociative | dissociative identity |
      grief | bereavement | emotional | emotion* | anger | angry | irritability | irritable | tearful | tearfulness |
      burnout | burn out | behavioral | behavior* | personality | borderline personality | addiction | addict* | abuse |
      substance abuse | dependence | dependency | alcohol | alcohol* | use disorder | opioid use | opioid dependence |
      opioid addiction | drug abuse | withdrawal | nicotine | tobacco | smoker | mental | nervous breakdown | neurosis |
      neurotic | neurasthenia | eating disorder | anorexia nervosa | bulimia | learning disorder | learning disability |
      intellectual disability | mental retardation | gender dysphoria | pain disorder | agitation | agoraphobia |
      hopelessness | worthlessness | social withdrawal | separation anxiety | mental strain | emotional strain |
      emotional trauma | psychological trauma | emotional instability | crying spell | trichotillomania | kleptomania |
      tourette | bruxism | sexual desire disorder | hypoactive sexual desire | sexual arousal disorder |
      psychosexual dysfunction | distress | nervousness | nervous tension | hypervigilance | paranoi* | catatonia |
      panic attack | trauma related disorder | stress related | restless leg | circadian rhythm`),
    unless: ['no-mind'],
    example: 'adjustment disorder with mixed anxiety and depressed mood',
  },
  {
    id: 'no-mind',
    kind: null,
    phrases: wordList(`
      stress ulcer | stress shielding | stress test | st depression | oxygen dependence | insulin dependence |
      ventilator dependence | wheelchair dependence | heat stress | adjustment of device | adjustment of prosthesis`),
  },
];
