import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/**
 * Medicines for heart, vessels, blood pressure, lipids and clotting. Classes follow the USP category of the active
 * ingredient.
 */
export const HEART_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Antihypertensive',
    class: 'Beta-blocker',
    generics: wordList(`
      acebutolol | atenolol | atenolol chlorthalidone | betaxolol | bisoprolol |
      bisoprolol hydrochlorothiazide | bisoprolol hctz | carvedilol | esmolol | labetalol | metoprolol |
      metoprolol hydrochlorothiazide | nadolol | nebivolol | pindolol | propranolol | sotalol`),
    brands: wordList(`
      betapace | bystolic | coreg | corgard | hemangeol | inderal | inderal la | innopran | kerlone |
      lopressor | sectral | tenoretic | tenormin | toprol | toprol xl | trandate | zebeta | ziac`),
    families: wordList('beta blocker'),
  },
  {
    subcategory: 'Antihypertensive',
    class: 'Calcium Channel Blocker',
    generics: wordList(`
      amlodipine | diltiazem | felodipine | isradipine | levamlodipine | nicardipine | nifedipine |
      nimodipine | nisoldipine | verapamil`),
    brands: wordList(`
      adalat | adalat cc | calan | calan sr | cardene | cardizem | cardizem cd | cartia | cartia xt |
      conjupri | dilacor | isoptin | katerzia | norliqva | norvasc | nymalize | plendil | procardia |
      procardia xl | sular | taztia | tiazac | verelan`),
    families: wordList('calcium channel blocker'),
  },
  {
    subcategory: 'Antihypertensive',
    class: 'Alpha-blocker',
    generics: wordList('doxazosin | phenoxybenzamine | phentolamine | prazosin | terazosin'),
    brands: wordList('cardura | dibenzyline | hytrin | minipress'),
    families: wordList('alpha blocker'),
  },
  {
    subcategory: 'Antihypertensive',
    generics: wordList(`
      aliskiren | amiloride | amlodipine benazepril | amlodipine olmesartan | amlodipine valsartan |
      azilsartan | benazepril | benazepril hydrochlorothiazide | bumetanide | candesartan | captopril |
      chlorothiazide | chlorthalidone | clonidine | enalapril | enalapril hydrochlorothiazide | eplerenone |
      eprosartan | ethacrynic acid | fosinopril | furosemide | guanfacine | hydralazine |
      hydrochlorothiazide | hctz | indapamide | irbesartan | irbesartan hctz | lisinopril | lisinopril hctz |
      lisinopril hydrochlorothiazide | losartan | losartan hctz | losartan hydrochlorothiazide | methyldopa |
      metolazone | minoxidil | moexipril | olmesartan | olmesartan hctz | olmesartan hydrochlorothiazide |
      perindopril | quinapril | ramipril | sacubitril valsartan | spironolactone | telmisartan | torsemide |
      trandolapril | triamterene | triamterene hctz | triamterene hydrochlorothiazide | valsartan |
      valsartan hctz | valsartan hydrochlorothiazide`),
    brands: wordList(`
      accupril | accuretic | aldactazide | aldactone | altace | atacand | avalide | avapro | azor | benicar |
      benicar hct | bumex | capoten | catapres | cozaar | catapres tts | demadex | diovan | diovan hct | dyazide |
      edarbi | edarbyclor | entresto | exforge | hyzaar | inspra | kapvay | lasix | lotensin | lotrel |
      mavik | maxzide | micardis | micardis hct | microzide | prinivil | prinzide | qbrelis | tarka |
      tekturna | teveten | tribenzor | twynsta | uniretic | univasc | vaseretic | vasotec | zaroxolyn |
      zestoretic | zestril`),
    families: wordList(`
      blood pressure medication | antihypertensive | antihypertensive medication | ace inhibitor | diuretic`),
  },
  {
    subcategory: 'Other',
    class: 'Statin',
    generics: wordList(`
      atorvastatin | amlodipine atorvastatin | ezetimibe simvastatin | fluvastatin | lovastatin |
      pitavastatin | pravastatin | rosuvastatin | simvastatin`),
    brands: wordList(`
      altoprev | caduet | crestor | ezallor | lescol | lescol xl | lipitor | livalo | mevacor | pravachol |
      roszet | vytorin | zocor | zypitamag`),
    families: wordList('statin'),
  },
  {
    subcategory: 'Other',
    class: 'Fibric Acid',
    generics: wordList('fenofibrate | fenofibric acid | gemfibrozil'),
    brands: wordList(`
      antara | fenoglide | fibricor | lipofen | lofibra | lopid | tricor | triglide | trilipix`),
  },
  {
    subcategory: 'Other',
    class: 'Anti-coagulant',
    generics: wordList(`
      apixaban | argatroban | dabigatran | dalteparin | edoxaban | enoxaparin | fondaparinux | heparin |
      rivaroxaban | warfarin`),
    brands: wordList(`
      arixtra | coumadin | eliquis | fragmin | jantoven | lovenox | pradaxa | savaysa | xarelto`),
    variants: wordList('lovanox'),
    families: wordList('blood thinner | anticoagulant'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      alirocumab | amiodarone | bempedoic acid | cholestyramine | cilostazol | clopidogrel | colesevelam |
      colestipol | digoxin | dipyridamole | disopyramide | dofetilide | dronedarone | evolocumab | ezetimibe |
      flecainide | icosapent ethyl | isosorbide | isosorbide dinitrate | isosorbide mononitrate | ivabradine |
      mexiletine | midodrine | niacin | nitroglycerin | omega 3 acid ethyl ester | pentoxifylline |
      prasugrel | propafenone | quinidine | ranolazine | ticagrelor | ticlopidine | tranexamic acid |
      vorapaxar`),
    brands: wordList(`
      aggrenox | bidil | brilinta | colestid | corlanor | effient | imdur | isordil | lanoxin | lovaza |
      multaq | nexletol | nexlizet | niaspan | nitrostat | nitro dur | northera | pacerone | plavix | pletal |
      praluent | ranexa | repatha | rythmol | tambocor | tikosyn | trental | vascepa | welchol | zetia |
      zontivity`),
    variants: wordList('nitro bid'),
  },
];
