import { wordList } from '../../text/word-list.js';
import type { AnatomyRow } from './term.js';

/** Conditions of the mind, and what treats it. */
export const MIND: readonly AnatomyRow[] = [
  {
    parts: ['mind'],
    terms: wordList(`
      mental | mental health | mental disorder | mind | psyche | psych | psychiatric | psychiatry | psychiatrist |
      psychological | psychologically | psychologist | psychology | psychosocial | psychogenic | psychotic |
      psychosis | psychotropic | psychoactive | psychomotor | psychotherapy | psychotherapist | psychotherapeutic |
      psychometric | psychoeducation | psychoeducational | psychophysiological | psychosomatic | psychopharmacology |
      psychopharmacological | neuropsychological | neuropsychology | neuropsychologist | neuropsych | neuro psych |
      neuropsychiatric | neurobehavioral | neurocognitive | cognitive | cognitive behavioral | cognitive behavior |
      cognitive behavioural | cbt | cognition | behavioral therapy | behavioral medicine | behavioral health |
      behavior therapy | behavioral | emotional | emotional distress | affective | affective disorder | mood |
      mood disorder | depression | depressive | dysthymia | dysthymic | mdd | bipolar | anxiety | anxious |
      anxiety disorder | gad | generalized anxiety | panic | panic attack | phobia | phobic | agoraphobia | ptsd |
      posttraumatic stress | post traumatic stress | traumatic stress | acute stress disorder |
      acute stress reaction | stress | stress disorder | adjustment disorder | adjustment reaction | ocd |
      obsessive compulsive | adhd | attention deficit | autism | autistic | somatoform | somatic symptom disorder |
      somatization | conversion disorder | pain disorder | personality disorder | schizophrenia | schizoaffective |
      paranoia | paranoid | hallucination | delusional | delusion | suicidal | suicide | suicidality |
      homicidal ideation | self harm | irritability | anger | anger management | grief | bereavement | nervousness |
      insomnia | sleep disorder | sleep disturbance | sleep difficulty | sleep dysfunction | sleep deprivation |
      sleep problem | sleep issue | sleeplessness | nightmare | dementia | delirium | memory loss |
      memory impairment | memory problem | amnesia | hypnotherapy | hypnosis | mindfulness | relaxation training |
      relaxation therapy | biofeedback | cogntive behavioral | anxiolytic | opioid dependence | opioid dependency |
      opioid addiction | opioid abuse | opioid detox | opioid detoxification | detox program |
      detoxification program | opioid use disorder | opiate dependence | opiate addiction | narcotic dependence |
      narcotic addiction | drug dependence | drug addiction | drug abuse | substance abuse | substance use |
      substance use disorder | substance dependence | chemical dependency | chemical dependence |
      alcohol dependence | alcohol abuse | alcoholism | alcohol use disorder | addiction | addiction medicine |
      addictionologist | nicotine dependence | tobacco dependence | tobacco use disorder | cannabis dependence |
      benzodiazepine dependence | opioid withdrawal | burnout | emdr | phq 9 | psychoanalysis | anhedonia |
      electroconvulsive | ect | transcranial magnetic stimulation | eating disorder | anorexia nervosa`),
  },
];
