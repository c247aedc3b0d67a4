import type { DrugClass } from './drugs.js';
import { phrases } from '../treatments/taxonomy.js';

/** Medicines for stomach, bowel and nausea. Classes follow the USP category of the label's active ingredient. */
export const DIGESTIVE_DRUGS: readonly DrugClass[] = [
  {
    subcategory: 'Proton Pump Inhibitors',
    generics: phrases('dexlansoprazole, esomeprazole, lansoprazole, omeprazole, omeprazole sodium bicarbonate, pantoprazole, rabeprazole, vonoprazan'),
    brands: phrases('aciphex, dexilant, kapidex, nexium, prevacid, prilosec, protonix, voquezna, zegerid'),
    variants: phrases('omeprozole, omeperazole, prilosac, pantaprazole, protonics'),
    families: phrases('proton pump inhibitor, ppi'),
  },
  {
    subcategory: 'H2 Blocker',
    generics: phrases('cimetidine, famotidine, nizatidine, ranitidine'),
    brands: phrases('axid, deprizine, pepcid, pepcid ac, pepcid complete, tagamet, zantac, zantac 360'),
    families: phrases('h2 blocker, h2 receptor antagonist'),
  },
  {
    subcategory: 'GI Agents',
    generics: phrases(`
      alosetron, aluminum hydroxide, balsalazide, bisacodyl, bismuth subsalicylate, calcium polycarbophil, castor oil, dicyclomine,
      diphenoxylate atropine, docusate, docusate senna, eluxadoline, glycerin suppository, glycopyrrolate, hyoscyamine, lactulose, linaclotide,
      loperamide, lubiprostone, magnesium citrate, magnesium hydroxide, mesalamine, methscopolamine, methylcellulose, methylnaltrexone, misoprostol,
      naldemedine, naloxegol, pancrelipase, plecanatide, polyethylene glycol, polyethylene glycol 3350, prucalopride, propantheline, psyllium,
      rifaximin, senna, senna s, senna docusate, sennoside, sennosides docusate, simethicone, sodium bicarbonate, sodium phosphate enema, sucralfate,
      ursodiol, lactobacillus, probiotic, mineral oil enema`),
    brands: phrases(`
      actigall, alka seltzer, amitiza, bentyl, benefiber, carafate, citrucel, colace, correctol, cytotec, doc q lace, docuprene, donnatal, dok, dss,
      dulcolax, ex lax, fibercon, fleet enema, gaviscon, gas x, glycolax, imodium, laxacin, levsin, levbid, linzess, lomotil, lotronex, maalox,
      metamucil, milk of magnesia, miralax, motegrity, movantik, mylanta, pepto bismol, peri colace, relistor, robinul, rolaids, senokot, senokot s,
      senexon, sennalax, sentradine, symproic, trulance, tums, viberzi, xifaxan, culturelle, florastor, vsl 3`),
    variants: phrases('ducosate, docosate, senakot, sennokot'),
    families: phrases('stool softener, laxative, antacid'),
  },
  {
    subcategory: 'Antiemetic',
    generics: phrases(`
      aprepitant, dimenhydrinate, dolasetron, doxylamine pyridoxine, dronabinol, fosaprepitant, granisetron, meclizine, metoclopramide, nabilone,
      ondansetron, palonosetron, prochlorperazine, promethazine, rolapitant, scopolamine, trimethobenzamide`),
    brands: phrases(`
      akynzeo, aloxi, antivert, anzemet, bonine, bonjesta, cesamet, compazine, diclegis, dramamine, emend, kytril, marinol, phenergan, reglan,
      sancuso, sustol, syndros, tigan, transderm scop, zofran, zofran odt, zuplenz`),
    variants: phrases('ondansteron, ondanestron, odansetron, phenegran'),
    families: phrases('antiemetic, anti emetic, anti nausea medication'),
  },
];
