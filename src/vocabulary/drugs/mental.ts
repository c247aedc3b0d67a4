import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/**
 * Medicines for mood, anxiety and sleep. Classes follow the USP category of the label's
 * active ingredient.
 */
export const MENTAL_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Antidepressant',
    generics: wordList(`
      amitriptyline | amoxapine | bupropion | citalopram | clomipramine | desipramine | desvenlafaxine |
      doxepin | duloxetine | escitalopram | esketamine | fluoxetine | fluvoxamine | imipramine | isocarboxazid |
      levomilnacipran | maprotiline | milnacipran | mirtazapine | nefazodone | nortriptyline | paroxetine |
      perphenazine amitriptyline | phenelzine | protriptyline | selegiline transdermal | sertraline |
      tranylcypromine | trazodone | trimipramine | venlafaxine | vilazodone | vortioxetine`),
    brands: wordList(`
      anafranil | aplenzin | auvelity | brintellix | brisdelle | celexa | cymbalta | desyrel | drizalma |
      effexor | effexor xr | elavil | emsam | fetzima | forfivo | irenka | khedezla | lexapro | ludiomil |
      luvox | marplan | nardil | norpramin | oleptro | pamelor | parnate | paxil | paxil cr | pexeva | pristiq |
      prozac | remeron | sarafem | savella | sinequan | spravato | surmontil | tofranil | trintellix | viibryd |
      vivactil | wellbutrin | wellbutrin sr | wellbutrin xl | zoloft | zyban`),
    variants: wordList(`
      amitriptylene | amitryptiline | amitryptyline | nortryptyline | nortriptylene | cimbalta | lexipro |
      buproprion | trazadone | venlafaxin`),
    families: wordList('antidepressant | antidepressant medication'),
  },
  {
    subcategory: 'AntiAnxiety',
    generics: wordList('buspirone | hydroxyzine | hydroxyzine pamoate | meprobamate'),
    brands: wordList('atarax | buspar | equanil | miltown | vistaril'),
    variants: wordList('busprione'),
    families: wordList('anxiolytic | anti anxiety medication'),
  },
  {
    subcategory: 'Benzodiazepines',
    generics: wordList(`
      alprazolam | chlordiazepoxide | chlordiazepoxide amitriptyline | clobazam | clonazepam | clorazepate |
      diazepam | estazolam | flurazepam | lorazepam | midazolam | oxazepam | quazepam | temazepam | triazolam`),
    brands: wordList(`
      ativan | dalmane | diastat | doral | halcion | klonopin | librium | limbitrol | niravam | onfi | prosom |
      restoril | serax | tranxene | valium | versed | xanax | xanax xr`),
    variants: wordList('klonapin | lorazapam | alprazalom'),
    families: wordList('benzodiazepine'),
  },
  {
    subcategory: 'Sedative-hypnotics',
    generics: wordList(`
      chloral hydrate | daridorexant | doxylamine | eszopiclone | lemborexant | ramelteon | sodium oxybate |
      suvorexant | tasimelteon | zaleplon | zolpidem`),
    brands: wordList(`
      ambien | ambien cr | belsomra | dayvigo | dicopanol | edluar | hetlioz | intermezzo | lunesta | quviviq |
      rozerem | silenor | somnote | sonata | unisom | xyrem | zolpimist | tylenol pm | advil pm`),
    variants: wordList('ambein | lunestra | zolpidam'),
    families: wordList('sleep aid | sleep medication | sedative hypnotic'),
  },
  {
    subcategory: 'Sedative-hypnotics',
    class: 'Barbiturates',
    generics: wordList('amobarbital | butabarbital | pentobarbital | secobarbital'),
    brands: wordList('butisol | nembutal | seconal'),
  },
];
