import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Medicines for heart, vessels, blood pressure, lipids and clotting. Classes follow the USP category of the active
 * ingredient. Generic names: USAN; brands: FDA labels and the Orange Book.
 */
export const HEART_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Antihypertensive',
    class: 'Beta-blocker',
    generics: wordList(`
      acebutolol | atenolol | betaxolol | bisoprolol | carvedilol | esmolol | labetalol | metoprolol | nadolol |
      nebivolol | penbutolol | pindolol | propranolol | sotalol | landiolol`),
    medicines: medicines(`
      atenolol + chlorthalidone: tenoretic | atenolol chlorthalidone
      bisoprolol + hydrochlorothiazide: bisoprolol hydrochlorothiazide | bisoprolol hctz | ziac
      metoprolol + hydrochlorothiazide: metoprolol hydrochlorothiazide | metoprolol hctz | lopressor hct | dutoprol
      nadolol + bendroflumethiazide: corzide | nadolol bendroflumethiazide
      propranolol + hydrochlorothiazide: inderide | propranolol hydrochlorothiazide | propranolol hctz
      nebivolol + valsartan: byvalson | vyduo
      sotalol: betapace | betapace af | sotylize | sorine
      nebivolol: bystolic
      carvedilol: coreg
      nadolol: corgard
      propranolol: hemangeol | inderal | inderal la | innopran
      betaxolol: kerlone
      metoprolol: lopressor | toprol | toprol xl | kapspargo | kapspargo sprinkle
      acebutolol: sectral
      atenolol: tenormin
      labetalol: trandate | normodyne
      bisoprolol: zebeta
      esmolol: brevibloc
      penbutolol: levatol
      pindolol: visken`),
    families: wordList('beta blocker'),
  },
  {
    subcategory: 'Antihypertensive',
    class: 'Calcium Channel Blocker',
    generics: wordList(`
      amlodipine | clevidipine | diltiazem | felodipine | isradipine | levamlodipine | nicardipine | nifedipine |
      nimodipine | nisoldipine | verapamil`),
    medicines: medicines(`
      nifedipine: adalat | adalat cc | procardia | procardia xl | afeditab | nifediac
      verapamil: calan | calan sr | isoptin | verelan | covera hs
      nicardipine: cardene
      diltiazem: cardizem | cardizem cd | cartia | cartia xt | dilacor | taztia | tiazac | dilt xr | matzim |
        dilt cd | tiadylt
      levamlodipine: conjupri
      amlodipine: katerzia | norliqva | norvasc
      nimodipine: nymalize | nimotop
      felodipine: plendil
      nisoldipine: sular
      clevidipine: cleviprex
      isradipine: dynacirc`),
    families: wordList('calcium channel blocker'),
  },
  {
    subcategory: 'Antihypertensive',
    class: 'Alpha-blocker',
    generics: wordList('doxazosin | phenoxybenzamine | phentolamine | prazosin | terazosin'),
    medicines: medicines(`
      doxazosin: cardura
      phenoxybenzamine: dibenzyline
      terazosin: hytrin | tezruly
      prazosin: minipress
      phentolamine: oraverse | ryzumvi`),
    families: wordList('alpha blocker'),
  },
  {
    subcategory: 'Antihypertensive',
    generics: wordList(`
      aliskiren | amiloride | azilsartan | benazepril | bumetanide | candesartan | captopril | chlorothiazide |
      chlorthalidone | clonidine | enalapril | eplerenone | eprosartan | ethacrynic acid | fosinopril |
      furosemide | guanfacine | hydralazine | hydrochlorothiazide | indapamide | irbesartan | lisinopril |
      losartan | methyldopa | metolazone | minoxidil | moexipril | olmesartan | perindopril | quinapril |
      ramipril | reserpine | spironolactone | telmisartan | torsemide | trandolapril | triamterene | valsartan |
      bendroflumethiazide | methyclothiazide | aprocitentan | finerenone | metyrosine | guanabenz |
      sparsentan | bosentan | ambrisentan | macitentan | riociguat | selexipag | treprostinil | vericiguat |
      epoprostenol | iloprost | sotatercept`),
    medicines: medicines(`
      hydrochlorothiazide: hctz | microzide | oretic | inzirqo
      amlodipine + benazepril: amlodipine benazepril | lotrel
      amlodipine + olmesartan: amlodipine olmesartan | azor
      olmesartan + amlodipine + hydrochlorothiazide: tribenzor | olmesartan amlodipine hctz |
        olmesartan amlodipine hydrochlorothiazide
      amlodipine + valsartan: amlodipine valsartan | exforge
      amlodipine + valsartan + hydrochlorothiazide: exforge hct | amlodipine valsartan hctz |
        amlodipine valsartan hydrochlorothiazide
      perindopril + amlodipine: prestalia
      telmisartan + amlodipine: twynsta | telmisartan amlodipine
      aliskiren + amlodipine: tekamlo
      aliskiren + hydrochlorothiazide: tekturna hct
      aliskiren + amlodipine + hydrochlorothiazide: amturnide
      benazepril + hydrochlorothiazide: benazepril hydrochlorothiazide | lotensin hct | benazepril hctz
      enalapril + hydrochlorothiazide: enalapril hydrochlorothiazide | vaseretic | enalapril hctz
      captopril + hydrochlorothiazide: capozide | captopril hctz | captopril hydrochlorothiazide
      fosinopril + hydrochlorothiazide: fosinopril hctz | fosinopril hydrochlorothiazide
      irbesartan + hydrochlorothiazide: irbesartan hctz | avalide | irbesartan hydrochlorothiazide
      lisinopril + hydrochlorothiazide: lisinopril hctz | lisinopril hydrochlorothiazide | prinzide | zestoretic
      losartan + hydrochlorothiazide: losartan hctz | losartan hydrochlorothiazide | hyzaar
      olmesartan + hydrochlorothiazide: olmesartan hctz | olmesartan hydrochlorothiazide | benicar hct
      sacubitril + valsartan: sacubitril valsartan | entresto
      triamterene + hydrochlorothiazide: triamterene hctz | triamterene hydrochlorothiazide | dyazide | maxzide |
        maxzide 25
      valsartan + hydrochlorothiazide: valsartan hctz | valsartan hydrochlorothiazide | diovan hct
      candesartan + hydrochlorothiazide: atacand hct | candesartan hctz | candesartan hydrochlorothiazide
      telmisartan + hydrochlorothiazide: micardis hct | telmisartan hctz | telmisartan hydrochlorothiazide
      quinapril + hydrochlorothiazide: accuretic | quinapril hctz | quinapril hydrochlorothiazide | quinaretic
      moexipril + hydrochlorothiazide: uniretic
      eprosartan + hydrochlorothiazide: teveten hct
      spironolactone + hydrochlorothiazide: aldactazide | spironolactone hctz | spironolactone hydrochlorothiazide
      amiloride + hydrochlorothiazide: moduretic | amiloride hctz | amiloride hydrochlorothiazide
      methyldopa + hydrochlorothiazide: aldoril
      azilsartan + chlorthalidone: edarbyclor
      clonidine + chlorthalidone: clorpres
      trandolapril + verapamil: tarka | trandolapril verapamil
      quinapril: accupril
      spironolactone: aldactone | carospir
      ramipril: altace
      candesartan: atacand
      irbesartan: avapro
      olmesartan: benicar
      bumetanide: bumex
      captopril: capoten
      clonidine: catapres | catapres tts | kapvay | nexiclon | duraclon | onyda xr
      losartan: cozaar | arbli
      torsemide: demadex | soaanz
      valsartan: diovan | prexxartan
      azilsartan: edarbi
      ethacrynic acid: edecrin | ethacrynate | sodium edecrin
      eplerenone: inspra
      furosemide: lasix | furoscix
      benazepril: lotensin
      trandolapril: mavik
      telmisartan: micardis
      lisinopril: prinivil | qbrelis | zestril
      aliskiren: tekturna
      eprosartan: teveten
      moexipril: univasc
      perindopril: aceon
      enalapril: vasotec | epaned | enalaprilat
      metolazone: zaroxolyn | mykrox
      chlorthalidone: hygroton | thalitone | hemiclor
      chlorothiazide: diuril
      fosinopril: monopril
      amiloride: midamor
      methyldopa: aldomet
      minoxidil: loniten | rogaine
      isosorbide dinitrate + hydralazine: isosorbide hydralazine
      hydralazine: apresoline
      triamterene: dyrenium
      finerenone: kerendia
      aprocitentan: tryvio
      metyrosine: demser
      sparsentan: filspari
      bosentan: tracleer
      ambrisentan: letairis
      macitentan: opsumit
      macitentan + tadalafil: opsynvi
      riociguat: adempas
      selexipag: uptravi
      treprostinil: orenitram | remodulin | tyvaso
      vericiguat: verquvo
      epoprostenol: flolan | veletri
      iloprost: ventavis`),
    families: wordList(`
      blood pressure medication | antihypertensive | antihypertensive medication | ace inhibitor | diuretic`),
  },
  {
    subcategory: 'Other',
    class: 'Statin',
    generics: wordList(`
      atorvastatin | fluvastatin | lovastatin | pitavastatin | pravastatin | rosuvastatin | simvastatin`),
    medicines: medicines(`
      amlodipine + atorvastatin: amlodipine atorvastatin | caduet
      ezetimibe + simvastatin: ezetimibe simvastatin | vytorin
      ezetimibe + rosuvastatin: roszet | ezetimibe rosuvastatin
      ezetimibe + atorvastatin: liptruzet | ezetimibe atorvastatin
      niacin + simvastatin: simcor
      niacin + lovastatin: advicor
      lovastatin: altoprev | mevacor
      rosuvastatin: crestor | ezallor | ezallor sprinkle
      fluvastatin: lescol | lescol xl
      atorvastatin: lipitor | atorvaliq
      pitavastatin: livalo | zypitamag
      pravastatin: pravachol
      simvastatin: zocor | flolipid`),
    families: wordList('statin'),
  },
  {
    subcategory: 'Other',
    class: 'Fibric Acid',
    generics: wordList('fenofibrate | fenofibric acid | gemfibrozil'),
    medicines: medicines(`
      fenofibrate: antara | fenoglide | lipofen | lofibra | tricor | triglide
      fenofibric acid: fibricor | trilipix | choline fenofibrate
      gemfibrozil: lopid`),
  },
  {
    subcategory: 'Other',
    class: 'Anti-coagulant',
    generics: wordList(`
      apixaban | argatroban | bivalirudin | dabigatran | dalteparin | edoxaban | enoxaparin | fondaparinux |
      heparin | rivaroxaban | warfarin`),
    medicines: medicines(`
      fondaparinux: arixtra
      warfarin: coumadin | jantoven
      apixaban: eliquis
      dalteparin: fragmin
      enoxaparin: lovenox | lovanox
      dabigatran: pradaxa
      edoxaban: savaysa
      rivaroxaban: xarelto
      bivalirudin: angiomax
      betrixaban: bevyxxa`),
    families: wordList('blood thinner | anticoagulant'),
  },
  {
    subcategory: 'Other',
    generics: wordList(`
      alirocumab | amiodarone | anagrelide | bempedoic acid | cholestyramine | cilostazol | clopidogrel |
      colesevelam | colestipol | digoxin | dipyridamole | disopyramide | dofetilide | dronedarone | droxidopa |
      evolocumab | ezetimibe | flecainide | icosapent ethyl | isosorbide | isosorbide dinitrate |
      isosorbide mononitrate | ivabradine | mexiletine | midodrine | niacin | nitroglycerin |
      pentoxifylline | prasugrel | procainamide | propafenone | quinidine |
      ranolazine | ticagrelor | ticlopidine | tranexamic acid | vorapaxar | lomitapide | inclisiran |
      mavacamten | tafamidis | acoramidis | eltrombopag | avatrombopag | lusutrombopag | fostamatinib |
      aminocaproic acid | sotagliflozin | quinidine gluconate | isoxsuprine | papaverine | resmetirom`),
    medicines: medicines(`
      aspirin + dipyridamole: aggrenox | aspirin dipyridamole
      isosorbide dinitrate + hydralazine: bidil
      ticagrelor: brilinta
      colestipol: colestid
      ivabradine: corlanor
      prasugrel: effient
      isosorbide mononitrate: imdur | ismo | monoket
      isosorbide dinitrate: isordil | dilatrate | isordil titradose
      digoxin: lanoxin | digitek
      omega-3-acid ethyl esters: lovaza | omtryg | omega 3 acid ethyl ester
      dronedarone: multaq
      bempedoic acid: nexletol
      bempedoic acid + ezetimibe: nexlizet
      niacin: niaspan | niacor
      nitroglycerin: nitrostat | nitro dur | nitro bid | nitrolingual | nitromist | minitran | gonitro | rectiv |
        nitrek
      droxidopa: northera
      amiodarone: pacerone | cordarone | nexterone
      clopidogrel: plavix
      cilostazol: pletal
      alirocumab: praluent
      ranolazine: ranexa | aspruzyo
      evolocumab: repatha
      propafenone: rythmol
      flecainide: tambocor
      dofetilide: tikosyn
      pentoxifylline: trental | pentoxil
      icosapent ethyl: vascepa
      colesevelam: welchol
      ezetimibe: zetia
      vorapaxar: zontivity
      cholestyramine: questran | questran light | prevalite | locholest
      disopyramide: norpace
      midodrine: proamatine | orvaten
      tranexamic acid: lysteda
      anagrelide: agrylin
      dipyridamole: persantine
      lomitapide: juxtapid
      inclisiran: leqvio
      mavacamten: camzyos
      tafamidis: vyndaqel | vyndamax
      acoramidis: attruby
      eltrombopag: promacta | alvaiz
      avatrombopag: doptelet
      lusutrombopag: mulpleta
      fostamatinib: tavalisse
      aminocaproic acid: amicar
      sotagliflozin: inpefa
      resmetirom: rezdiffra`),
  },
];
