import { wordList } from '../../text/word-list.js';
import type { AnatomyRow } from './term.js';

/** The head, the face, and the senses; the throat, which is of the neck, stands with the spine. */
export const HEAD: readonly AnatomyRow[] = [
  {
    parts: ['head'],
    terms: wordList(`
      head | skull | scalp | cranium | cranial | intracranial | extracranial | craniofacial | calvarium | calvarial |
      occiput | occipital | parietal | vertex of the head | temporal bone | mastoid | sphenoid | base of the skull |
      skull base`),
  },
  {
    parts: ['head'],
    terms: wordList(`
      brain | brainstem | cerebrum | cerebral | cerebellum | cerebellar | encephalopathy | encephalitis | pituitary |
      hypothalamus | thalamus | basal ganglia | hemisphere | cerebrovascular | pineal | meninges | meningeal |
      meningitis | frontal lobe | temporal lobe | parietal lobe | occipital lobe | temporal artery | hydrocephalus |
      ventriculoperitoneal | craniotomy | craniectomy | cranioplasty`),
  },
  {
    parts: ['head'],
    terms: wordList(`
      concussion | concussive | postconcussion | postconcussive | postconcussional | concussional | tbi | mtbi |
      subdural | subarachnoid | epidural hematoma | epidural hemorrhage | intracerebral | headache | head ache |
      cephalgia | cephalalgia | cephalea | migraine | migrainous | migraine headache | stroke | cva |
      cerebral infarct | cerebral infarction | closed head injury | chi | loss of consciousness | seizure |
      epilepsy | alopecia`),
  },
  // What a title says was or was not lost with a head injury tells nothing more beside it.
  {
    parts: [],
    terms: wordList('without loss of consciousness | with loss of consciousness | no loss of consciousness'),
  },
  {
    parts: ['face'],
    terms: wordList(`
      face | facial | maxillofacial | orofacial | craniomaxillofacial | nose | nostril | nasal bone | nasal septum |
      nasal fracture | septum | septal | septoplasty | rhinoplasty | septorhinoplasty | turbinate | turbinectomy |
      jaw | jawbone | mandible | mandibular | maxilla | maxillary | malar | zygoma | zygomatic | cheek | cheekbone |
      chin | forehead | temple | eyebrow | paranasal | sinus | sinuses | sinusitis | ethmoid | nasopharyngeal |
      nasopharynx | rhinitis | epistaxis | nosebleed | lefort | le fort | bell's palsy | bell palsy | trigeminal |
      supraorbital | infraorbital | submental | submandibular | parotid | septal deviation | deviated septum`),
  },
  { parts: ['face'], only: 'outside medicines', terms: wordList('nasal') },
  {
    parts: ['eye'],
    terms: wordList(`
      eye | eyeball | eyelid | lid laceration | blepharoplasty | blepharitis | periocular | periorbital | ocular |
      intraocular | orbit | orbital | orbital floor | retina | retinal | retinopathy | macula | macular | cornea |
      corneal | conjunctiva | conjunctival | conjunctivitis | subconjunctival | sclera | scleral | iris | iritis |
      uveitis | pupil | lens of the eye | vitreous | choroid | lacrimal | canthus | eyelash | globe | optic |
      optic nerve | optic chiasm | visual | vision | visual pathway | visual field | visual acuity | visual cortex |
      blindness | diplopia | double vision | cataract | glaucoma | ptosis | keratitis | keratopathy | pterygium |
      hyphema | photophobia | strabismus | intraorbital | ophthalmology | ophthalmologist | ophthalmological |
      ophthalmologic | optometry | optometrist | optometric | ophthalmoplegia | oculomotor`),
  },
  {
    parts: ['ear'],
    terms: wordList(`
      ear | eardrum | ear drum | earlobe | ear lobe | auricle of the ear | auricular | pinna | tympanic |
      tympanoplasty | tympanum | cochlea | cochlear | auditory | hearing | hearing loss | deafness | deaf |
      tinnitus | otitis | otalgia | otorrhea | acoustic | audiology | audiologist | audiological | audiogram |
      audiometry | audiometric | earache | ear canal | hypoacusis | presbycusis | labyrinthitis | labyrinthine |
      inner ear | middle ear | outer ear`),
  },
  {
    parts: ['mouth and teeth'],
    terms: wordList(`
      mouth | tooth | teeth | dental | dentist | dentistry | dentition | denture | dentofacial | tongue | lip | gum |
      gingiva | gingival | gingivitis | periodontal | periodontitis | palate | palatal | uvula | oral cavity |
      oral surgery | oral surgeon | oral and maxillofacial | oral mucosa | intraoral | buccal mucosa | molar |
      premolar | bicuspid | incisor | canine tooth | root canal | endodontic | orthodontic | orthodontia |
      orthodontist | prosthodontic | prosthodontist | bruxism | xerostomia | dry mouth | alveolus of mandible |
      alveolus of maxilla | alveolus | alveolar process | alveolar ridge | salivary | malocclusion | occlusal |
      temporomandibular | tmj | tmd | temporo mandibular | tm joint | night guard | nightguard | mouthguard |
      teeth grinding | dental caries | caries | odontalgia | toothache`),
  },
  // Nerves of the head, and bones named as those of other parts are.
  { parts: ['eye'], terms: wordList('trochlear nerve | abducent nerve | abducens nerve') },
  { parts: ['face'], terms: wordList('olfactory | anosmia') },
];
