import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Medicines for mood, anxiety and sleep. Classes follow the USP category of the label's active ingredient. Generic
 * names: USAN; brands: FDA labels and the Orange Book; over-the-counter sleep aids: drug facts of their labels.
 */
export const MENTAL_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Antidepressant',
    generics: wordList(`
      amitriptyline | amoxapine | bupropion | citalopram | clomipramine | desipramine | desvenlafaxine |
      doxepin | duloxetine | escitalopram | esketamine | fluoxetine | fluvoxamine | imipramine | isocarboxazid |
      levomilnacipran | maprotiline | milnacipran | mirtazapine | nefazodone | nortriptyline | paroxetine |
      phenelzine | protriptyline | sertraline | tranylcypromine | trazodone | trimipramine | venlafaxine |
      vilazodone | vortioxetine | brexanolone | zuranolone | gepirone`),
    medicines: medicines(`
      amitriptyline: elavil | amitriptylene | amitryptiline | amitryptyline | endep | vanatrip
      clomipramine: anafranil
      desipramine: norpramin
      imipramine: tofranil
      nortriptyline: pamelor | aventyl | nortryptyline | nortriptylene
      protriptyline: vivactil
      trimipramine: surmontil
      maprotiline: ludiomil
      amoxapine: asendin
      doxepin: sinequan
      bupropion: aplenzin | forfivo | wellbutrin | wellbutrin sr | wellbutrin xl | zyban | buproprion | budeprion
      dextromethorphan + bupropion: auvelity | dextromethorphan bupropion
      vortioxetine: brintellix | trintellix
      paroxetine: brisdelle | paxil | paxil cr | pexeva
      citalopram: celexa
      escitalopram: lexapro | lexipro
      duloxetine: cymbalta | drizalma | irenka | cimbalta | drizalma sprinkle
      trazodone: desyrel | oleptro | trazadone | raldesy
      venlafaxine: effexor | effexor xr | venlafaxin
      desvenlafaxine: khedezla | pristiq
      selegiline: emsam | selegiline transdermal
      levomilnacipran: fetzima
      milnacipran: savella
      fluvoxamine: luvox
      isocarboxazid: marplan
      phenelzine: nardil
      tranylcypromine: parnate
      fluoxetine: prozac | sarafem | prozac weekly
      mirtazapine: remeron | remeron soltab
      esketamine: spravato
      vilazodone: viibryd
      sertraline: zoloft
      nefazodone: serzone
      brexanolone: zulresso
      zuranolone: zurzuvae
      gepirone: exxua
      perphenazine + amitriptyline: perphenazine amitriptyline | triavil`),
    families: wordList('antidepressant | antidepressant medication'),
  },
  {
    subcategory: 'AntiAnxiety',
    generics: wordList('buspirone | hydroxyzine | meprobamate'),
    medicines: medicines(`
      hydroxyzine: hydroxyzine pamoate | atarax | vistaril
      buspirone: buspar | busprione | bucapsol
      meprobamate: equanil | miltown`),
    families: wordList('anxiolytic | anti anxiety medication'),
  },
  {
    subcategory: 'Benzodiazepines',
    generics: wordList(`
      alprazolam | chlordiazepoxide | clobazam | clonazepam | clorazepate | diazepam | estazolam | flurazepam |
      lorazepam | midazolam | oxazepam | quazepam | temazepam | triazolam | remimazolam`),
    medicines: medicines(`
      lorazepam: ativan | loreev | lorazapam
      flurazepam: dalmane
      diazepam: diastat | valium | valtoco | libervant | diastat acudial
      quazepam: doral
      triazolam: halcion
      clonazepam: klonopin | klonapin
      chlordiazepoxide: librium
      chlordiazepoxide + amitriptyline: limbitrol | chlordiazepoxide amitriptyline
      chlordiazepoxide + clidinium: librax | chlordiazepoxide clidinium
      alprazolam: niravam | xanax | xanax xr | alprazalom
      clobazam: onfi | sympazan
      estazolam: prosom
      temazepam: restoril | strazepam
      oxazepam: serax
      clorazepate: tranxene | tranxene t
      midazolam: versed | nayzilam | seizalam
      remimazolam: byfavo`),
    families: wordList('benzodiazepine'),
  },
  {
    subcategory: 'Sedative-hypnotics',
    generics: wordList(`
      chloral hydrate | daridorexant | doxylamine | eszopiclone | lemborexant | ramelteon | sodium oxybate |
      suvorexant |
      tasimelteon | zaleplon | zolpidem`),
    medicines: medicines(`
      zolpidem: ambien | ambien cr | edluar | intermezzo | zolpimist | ambein | zolpidam
      suvorexant: belsomra
      lemborexant: dayvigo
      diphenhydramine: dicopanol | dicopanol fusepaq | zzzquil
      tasimelteon: hetlioz | hetlioz lq
      eszopiclone: lunesta | lunestra
      daridorexant: quviviq
      ramelteon: rozerem
      doxepin: silenor
      chloral hydrate: somnote
      zaleplon: sonata
      doxylamine: unisom
      sodium oxybate: xyrem | lumryz
      oxybate: xywav
      acetaminophen + diphenhydramine: tylenol pm | acetaminophen pm | excedrin pm
      ibuprofen + diphenhydramine: advil pm
      naproxen + diphenhydramine: aleve pm`),
    families: wordList('sleep aid | sleep medication | sedative hypnotic'),
  },
  {
    subcategory: 'Sedative-hypnotics',
    class: 'Barbiturates',
    generics: wordList('amobarbital | butabarbital | pentobarbital | secobarbital'),
    medicines: medicines(`
      butabarbital: butisol
      pentobarbital: nembutal
      secobarbital: seconal
      amobarbital: amytal`),
  },
];
