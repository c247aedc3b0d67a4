import { wordList } from '../../text/word-list.js';
import type { DrugClass } from './drugs.js';

/** Medicines for stomach, bowel and nausea. Classes follow the USP category of the label's active ingredient. */
export const DIGESTIVE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Proton Pump Inhibitors',
    generics: wordList(`
      dexlansoprazole | esomeprazole | lansoprazole | omeprazole | omeprazole sodium bicarbonate |
      pantoprazole | rabeprazole | vonoprazan`),
    brands: wordList('aciphex | dexilant | kapidex | nexium | prevacid | prilosec | protonix | voquezna | zegerid'),
    variants: wordList('omeprozole | omeperazole | prilosac | pantaprazole | protonics'),
    families: wordList('proton pump inhibitor | ppi'),
  },
  {
    subcategory: 'H2 Blocker',
    generics: wordList('cimetidine | famotidine | nizatidine | ranitidine'),
    brands: wordList('axid | deprizine | pepcid | pepcid ac | pepcid complete | tagamet | zantac | zantac 360'),
    families: wordList('h2 blocker | h2 receptor antagonist'),
  },
  {
    subcategory: 'GI Agents',
    generics: wordList(`
      alosetron | aluminum hydroxide | balsalazide | bisacodyl | bismuth subsalicylate | calcium polycarbophil |
      castor oil | dicyclomine | diphenoxylate atropine | docusate | docusate senna | eluxadoline |
      glycerin suppository | glycopyrrolate | hyoscyamine | lactulose | linaclotide | loperamide |
      lubiprostone | magnesium citrate | magnesium hydroxide | mesalamine | methscopolamine | methylcellulose |
      methylnaltrexone | misoprostol | naldemedine | naloxegol | pancrelipase | plecanatide |
      polyethylene glycol | polyethylene glycol 3350 | prucalopride | propantheline | psyllium | rifaximin |
      senna | senna s | senna docusate | sennoside | sennosides docusate | simethicone | sodium bicarbonate |
      sodium phosphate enema | sucralfate | ursodiol | lactobacillus | probiotic | mineral oil enema`),
    brands: wordList(`
      actigall | alka seltzer | amitiza | bentyl | benefiber | carafate | citrucel | colace | correctol |
      cytotec | doc q lace | docuprene | donnatal | dok | dss | dulcolax | ex lax | fibercon | fleet enema |
      gaviscon | gas x | glycolax | imodium | laxacin | levsin | levbid | linzess | lomotil | lotronex |
      maalox | metamucil | milk of magnesia | miralax | motegrity | movantik | mylanta | pepto bismol |
      peri colace | relistor | robinul | rolaids | senokot | senokot s | senexon | sennalax | sentradine |
      symproic | trulance | tums | viberzi | xifaxan | culturelle | florastor | vsl 3`),
    variants: wordList('ducosate | docosate | senakot | sennokot'),
    families: wordList('stool softener | laxative | antacid'),
  },
  {
    subcategory: 'Antiemetic',
    generics: wordList(`
      aprepitant | dimenhydrinate | dolasetron | doxylamine pyridoxine | fosaprepitant | granisetron |
      meclizine | metoclopramide | ondansetron | palonosetron | prochlorperazine | promethazine | rolapitant |
      scopolamine | trimethobenzamide`),
    brands: wordList(`
      akynzeo | aloxi | antivert | anzemet | bonine | bonjesta | compazine | diclegis | dramamine | emend |
      kytril | phenergan | reglan | sancuso | sustol | tigan | transderm scop | zofran | zofran odt | zuplenz`),
    variants: wordList(`
      ondansteron | ondanestron | odansetron | phenegran`),
    families: wordList('antiemetic | anti emetic | anti nausea medication'),
  },
  {
    subcategory: 'Antiemetic',
    class: 'Cannabinoids',
    generics: wordList('dronabinol | nabilone'),
    brands: wordList('cesamet | marinol | syndros'),
  },
];
