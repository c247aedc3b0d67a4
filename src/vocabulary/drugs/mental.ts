import type { DrugClass } from './drugs.js';
import { phrases } from '../treatments/taxonomy.js';

/** Medicines for mood, anxiety, sleep and other disorders of the mind. Classes follow the USP category of the label's active ingredient. */
export const MENTAL_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Antidepressant',
    generics: phrases(`
      amitriptyline, amoxapine, bupropion, citalopram, clomipramine, desipramine, desvenlafaxine, doxepin, duloxetine, escitalopram, esketamine,
      fluoxetine, fluvoxamine, imipramine, isocarboxazid, levomilnacipran, maprotiline, milnacipran, mirtazapine, nefazodone, nortriptyline,
      paroxetine, perphenazine amitriptyline, phenelzine, protriptyline, selegiline transdermal, sertraline, tranylcypromine, trazodone, trimipramine,
      venlafaxine, vilazodone, vortioxetine`),
    brands: phrases(`
      anafranil, aplenzin, auvelity, brintellix, brisdelle, celexa, cymbalta, desyrel, drizalma, effexor, effexor xr, elavil, emsam, fetzima, forfivo,
      irenka, khedezla, lexapro, ludiomil, luvox, marplan, nardil, norpramin, oleptro, pamelor, parnate, paxil, paxil cr, pexeva, pristiq, prozac,
      remeron, sarafem, savella, sinequan, spravato, surmontil, tofranil, trintellix, viibryd, vivactil, wellbutrin, wellbutrin sr, wellbutrin xl,
      zoloft, zyban`),
    variants: phrases('amitriptylene, amitryptiline, amitryptyline, nortryptyline, nortriptylene, cimbalta, lexipro, buproprion, trazadone, venlafaxin'),
    families: phrases('antidepressant, antidepressant medication'),
  },
  {
    subcategory: 'AntiAnxiety',
    generics: phrases('buspirone, hydroxyzine, hydroxyzine pamoate, meprobamate'),
    brands: phrases('atarax, buspar, equanil, miltown, vistaril'),
    variants: phrases('busprione'),
    families: phrases('anxiolytic, anti anxiety medication'),
  },
  {
    subcategory: 'Benzodiazepines',
    generics: phrases(`
      alprazolam, chlordiazepoxide, chlordiazepoxide amitriptyline, clobazam, clonazepam, clorazepate, diazepam, estazolam, flurazepam, lorazepam,
      midazolam, oxazepam, quazepam, temazepam, triazolam`),
    brands: phrases(`
      ativan, dalmane, diastat, doral, halcion, klonopin, librium, limbitrol, niravam, onfi, prosom, restoril, serax, tranxene, valium, versed, xanax,
      xanax xr`),
    variants: phrases('klonapin, lorazapam, alprazalom'),
    families: phrases('benzodiazepine'),
  },
  {
    subcategory: 'Sedative-hypnotics',
    generics: phrases(`
      chloral hydrate, daridorexant, doxylamine, eszopiclone, lemborexant, ramelteon, sodium oxybate, suvorexant, tasimelteon, zaleplon, zolpidem`),
    brands: phrases(`
      ambien, ambien cr, belsomra, dayvigo, dicopanol, edluar, hetlioz, intermezzo, lunesta, quviviq, rozerem, silenor, somnote, sonata, unisom,
      xyrem, zolpimist, tylenol pm, advil pm`),
    variants: phrases('ambein, lunestra, zolpidam'),
    families: phrases('sleep aid, sleep medication, sedative hypnotic'),
  },
  {
    subcategory: 'Other',
    generics: phrases(`
      amantadine, amphetamine, aripiprazole, armodafinil, asenapine, atomoxetine, benztropine, brexpiprazole, cariprazine, chlorpromazine, clozapine,
      dexmethylphenidate, dextroamphetamine, dextromethorphan quinidine, donepezil, fluphenazine, galantamine, guanfacine er, haloperidol,
      iloperidone, lisdexamfetamine, lithium, loxapine, lumateperone, lurasidone, memantine, methylphenidate, modafinil, molindone, olanzapine,
      olanzapine fluoxetine, paliperidone, perphenazine, phentermine, pimavanserin, quetiapine, risperidone, rivastigmine, thioridazine, thiothixene,
      trifluoperazine, trihexyphenidyl, ziprasidone, solriamfetol, pitolisant, riluzole, nuedexta`),
    brands: phrases(`
      abilify, adderall, adderall xr, adipex, aricept, caplyta, clozaril, cogentin, concerta, dexedrine, evekeo, exelon, fanapt, focalin, geodon,
      haldol, invega, latuda, lithobid, namenda, namenda xr, navane, nuvigil, provigil, razadyne, rexulti, risperdal, ritalin, saphris, seroquel,
      seroquel xr, strattera, sunosi, symbyax, vraylar, vyvanse, zyprexa, intuniv`),
    variants: phrases('seraquel, provigel'),
    families: phrases('antipsychotic, antipsychotic medication, psychotropic medication'),
  },
];
