import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';
import { medicines } from './medicines.js';

/**
 * Medicines for stomach, bowel and nausea. Classes follow the USP category of the label's active ingredient. Generic
 * names: USAN; brands: FDA labels and the Orange Book; over-the-counter brands: drug facts of their labels.
 */
export const DIGESTIVE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Proton Pump Inhibitors',
    generics: wordList(`
      dexlansoprazole | esomeprazole | lansoprazole | omeprazole | pantoprazole | rabeprazole | vonoprazan`),
    medicines: medicines(`
      rabeprazole: aciphex | aciphex sprinkle
      dexlansoprazole: dexilant | kapidex
      esomeprazole: nexium | esomeprazole strontium
      lansoprazole: prevacid | prevacid solutab
      lansoprazole + amoxicillin + clarithromycin: prevpac
      omeprazole: prilosec | omeprozole | omeperazole | prilosac | prilosec otc | first omeprazole
      omeprazole + sodium bicarbonate: zegerid | omeprazole sodium bicarbonate | konvomep | zegerid otc
      pantoprazole: protonix | pantaprazole | protonics
      vonoprazan: voquezna
      vonoprazan + amoxicillin: voquezna dual pak
      vonoprazan + amoxicillin + clarithromycin: voquezna triple pak`),
    families: wordList('proton pump inhibitor | ppi'),
  },
  {
    subcategory: 'H2 Blocker',
    generics: wordList('cimetidine | famotidine | nizatidine | ranitidine'),
    medicines: medicines(`
      nizatidine: axid | axid ar
      ranitidine: deprizine | zantac | deprizine fusepaq
      famotidine: pepcid | pepcid ac | zantac 360 | fluxid
      famotidine + calcium carbonate + magnesium hydroxide: pepcid complete
      cimetidine: tagamet | tagamet hb`),
    families: wordList('h2 blocker | h2 receptor antagonist'),
  },
  {
    subcategory: 'GI Agents',
    generics: wordList(`
      alosetron | aluminum hydroxide | balsalazide | bisacodyl | bismuth subsalicylate | calcium polycarbophil |
      castor oil | dicyclomine | docusate | eluxadoline | glycopyrrolate | hyoscyamine | lactulose |
      linaclotide | loperamide | lubiprostone | magnesium citrate | magnesium hydroxide | mesalamine |
      methscopolamine | methylcellulose | methylnaltrexone | misoprostol | naldemedine | naloxegol |
      pancrelipase | plecanatide | polyethylene glycol 3350 | prucalopride | propantheline | psyllium |
      rifaximin | senna | simethicone | sodium bicarbonate | sucralfate | ursodiol | lactobacillus |
      alvimopan | crofelemer | mepenzolate | obeticholic acid | olsalazine | opium tincture | tegaserod |
      telotristat | tenapanor | teduglutide | wheat dextrin | clidinium | budesonide ec | chenodiol | odevixibat |
      maralixibat | elafibranor | seladelpar | cholic acid | nitazoxanide`),
    medicines: medicines(`
      ursodiol: actigall | urso | urso 250 | urso forte
      aspirin + sodium bicarbonate + citric acid: alka seltzer
      lubiprostone: amitiza
      dicyclomine: bentyl
      wheat dextrin: benefiber
      sucralfate: carafate
      methylcellulose: citrucel
      docusate: colace | docuprene | dok | dss | ducosate | docosate | docu | surfak | dulcolax stool softener
      docusate + senna: doc q lace plus | docusate senna | peri colace | senna docusate | senokot s | senna s |
        laxacin | sennosides docusate | senna plus | docusate sodium senna
      docusate: doc q lace
      senna: sennoside | senokot | senexon | sennalax | senakot | sennokot | ex lax | senna lax | sennosides |
        sennatural
      bisacodyl: correctol | dulcolax
      misoprostol: cytotec
      phenobarbital + hyoscyamine + atropine + scopolamine: donnatal | phenohytro
      calcium polycarbophil: fibercon
      sodium phosphate: fleet enema | sodium phosphate enema | osmoprep | visicol
      mineral oil: mineral oil enema
      glycerin: glycerin suppository
      aluminum hydroxide + magnesium carbonate: gaviscon
      simethicone: gas x | mylicon
      polyethylene glycol 3350: polyethylene glycol | glycolax | miralax | peg 3350 | gavilax | clearlax
      polyethylene glycol 3350 + sodium chloride + sodium bicarbonate + potassium chloride: nulytely | trilyte |
        gavilyte n
      polyethylene glycol 3350 + sodium sulfate + sodium bicarbonate + sodium chloride + potassium chloride:
        golytely | peg 3350 electrolyte | peg 3350 and electrolyte | polyethylene glycol 3350 electrolyte | polyethylene glycol electrolyte |
        gavilyte g | gavilyte c | colyte
      sodium sulfate + potassium sulfate + magnesium sulfate: suprep
      sodium sulfate + magnesium sulfate + potassium chloride: sutab
      polyethylene glycol 3350 + sodium sulfate + sodium chloride + potassium chloride + ascorbic acid:
        moviprep | plenvu
      polyethylene glycol 3350 + sodium sulfate + potassium chloride + magnesium sulfate + sodium chloride: suflave
      sodium picosulfate + magnesium oxide + citric acid: clenpiq | prepopik
      loperamide: imodium | imodium ad
      loperamide + simethicone: imodium advanced | imodium multi symptom
      hyoscyamine: levsin | levbid | anaspaz | symax | oscimin | nulev
      linaclotide: linzess
      diphenoxylate + atropine: lomotil | diphenoxylate atropine
      difenoxin + atropine: motofen
      alosetron: lotronex
      aluminum hydroxide + magnesium hydroxide + simethicone: maalox | mylanta
      psyllium: metamucil | konsyl
      magnesium hydroxide: milk of magnesia
      prucalopride: motegrity
      naloxegol: movantik
      bismuth subsalicylate: pepto bismol | kaopectate
      bismuth subcitrate + metronidazole + tetracycline: pylera
      bismuth subsalicylate + metronidazole + tetracycline: helidac
      omeprazole + amoxicillin + rifabutin: talicia
      methylnaltrexone: relistor
      glycopyrrolate: robinul | robinul forte | cuvposa | glycate | dartisla | glyrx pf
      methscopolamine: pamine | pamine forte
      propantheline: pro banthine
      calcium carbonate + magnesium hydroxide: rolaids
      calcium carbonate: tums
      naldemedine: symproic
      plecanatide: trulance
      eluxadoline: viberzi
      rifaximin: xifaxan
      mesalamine: asacol | asacol hd | apriso | canasa | delzicol | lialda | pentasa | rowasa | sfrowasa
      balsalazide: colazal | giazo
      olsalazine: dipentum
      budesonide: uceris | entocort | ortikos | tarpeyo | eohilia
      pancrelipase: creon | zenpep | pancreaze | viokace | pertzye | ultresa
      lactulose: enulose | kristalose | constulose | generlac | cephulac | chronulac | duphalac
      alvimopan: entereg
      crofelemer: mytesi | fulyzaq
      obeticholic acid: ocaliva
      tegaserod: zelnorm
      telotristat: xermelo
      tenapanor: ibsrela | xphozah
      teduglutide: gattex
      chenodiol: chenodal | ctexli
      nitazoxanide: alinia
      odevixibat: bylvay
      maralixibat: livmarli
      cholic acid: cholbam
      elafibranor: iqirvo
      mepenzolate: cantil
      ranitidine: sentradine
      -: probiotic | culturelle | florastor | vsl 3`),
    families: wordList('stool softener | laxative | antacid'),
  },
  {
    subcategory: 'Antiemetic',
    generics: wordList(`
      aprepitant | dimenhydrinate | dolasetron | fosaprepitant | granisetron | meclizine | metoclopramide |
      ondansetron | palonosetron | prochlorperazine | promethazine | rolapitant | scopolamine |
      trimethobenzamide | amisulpride`),
    medicines: medicines(`
      netupitant + palonosetron: akynzeo
      palonosetron: aloxi | posfrea
      meclizine: antivert | bonine
      dolasetron: anzemet
      doxylamine + pyridoxine: bonjesta | diclegis | doxylamine pyridoxine
      prochlorperazine: compazine | compro
      dimenhydrinate: dramamine
      aprepitant: emend | aponvie | cinvanti
      granisetron: kytril | sancuso | sustol
      promethazine: phenergan | phenegran | promethegan
      metoclopramide: reglan | gimoti | metozolv
      trimethobenzamide: tigan
      scopolamine: transderm scop
      ondansetron: zofran | zofran odt | zuplenz | ondansteron | ondanestron | odansetron
      rolapitant: varubi
      amisulpride: barhemsys`),
    families: wordList('antiemetic | anti emetic | anti nausea medication'),
  },
  {
    subcategory: 'Antiemetic',
    class: 'Cannabinoids',
    generics: wordList('dronabinol | nabilone'),
    medicines: medicines(`
      nabilone: cesamet
      dronabinol: marinol | syndros`),
  },
];
