import { wordList } from '../../text/word-list.js';

/**
 * Titles of the Chronic Pain Medical Treatment Guidelines, 8 CCR 9792.24.2: the edition of 2009 and that of 2016, which
 * took over the topics of the pain chapter of the Official Disability Guidelines, with the short forms that letters
 * use. Parentheses are left aside when titles are compared.
 */
export const CHRONIC_PAIN_TITLES: readonly string[] = wordList(`
  Introduction | Part 1, Introduction | Part 2, Pain Interventions and Treatments | Pain Interventions and Treatments |
  Definitions | Definition | Overview | Pain | Chronic pain | Types of pain | Pain mechanisms |
  Underlying chronic pain mechanisms | Biopsychosocial model of chronic pain |
  Medical vs. self-management model | Medical versus self-management model | Risk stratification |
  Importance of early identification | Subacute phase of pain | Subacute delayed recovery |
  Patients with intractable pain | Assessment approaches | History and physical examination |
  History and physical exam | Evaluation of psychosocial factors |
  Functional restoration approach to chronic pain management | Functional restoration approach |
  Pain outcomes and endpoints | Conclusion | References | Initial assessment | Treatment |
  Individual medical treatment guidelines | Evidence summary | Scope | Acetaminophen | APAP | Actiq |
  Acupuncture | Aerobic exercise | Alprazolam | Ambien | Amitriptyline | Anticonvulsants | Anti-depressants |
  Antidepressants | Antidepressants for chronic pain | Antidepressants for neuropathic pain |
  Antidepressants for non-neuropathic pain | Antidepressants - SSRIs versus tricyclics | Anti-epilepsy drugs |
  Antiepilepsy drugs | Anti-epilepsy drugs for pain | Antiepileptic drugs | Antiemetics |
  Anti-inflammatory medications | Anti-inflammatories | Antispasmodics | Antispasticity drugs |
  Antispasticity/antispasmodic drugs | Anxiety medications in chronic pain | Aquatic therapy | Armodafinil |
  Autonomic nervous system function testing | Autonomic test battery | Avinza | Axial low back pain |
  Arthritis | Atypical antipsychotics | Auricular electroacupuncture | Back brace | Baclofen |
  Barbiturate-containing analgesic agents | Barbiturates | Behavioral interventions | Benzodiazepines |
  Benzodiazepine dependence, maintenance | Benzodiazepines, specific drug list | Biofeedback |
  Biofeedback therapy guidelines | Biopsychosocial model |
  Bisphosphonates | Body mechanics | Botulinum toxin | Botulinum toxin, migraine | Botox |
  Boswellia serrata resin | Brand name versus generic | Buprenorphine | Buprenorphine for chronic pain |
  Buprenorphine for opioid dependence | Bupropion | Butalbital | Butrans | B vitamins & vitamin B complex |
  Benzodiazepine | Calcitonin | Cannabinoids | Capsaicin | Capsaicin, topical | Carbamazepine | Carisoprodol |
  Caudal epidural steroid injections | Case management | Celebrex | Celecoxib | Chiropractic |
  Chiropractic treatment | Chlorzoxazone | Choline | Chondroitin sulfate | Chronic pain programs |
  Chronic pain programs, early intervention | Chronic pain programs, intensity |
  Chronic pain programs, opioids | Clonidine, intrathecal | Clonidine | Clonazepam | Codeine |
  Cognitive behavioral therapy | Cognitive therapy for depression | Cold lasers | Cold packs | Compound drugs |
  Compounded medications | Compounding medications | Complex regional pain syndrome | Constipation |
  Corticosteroids | Corticosteroid injections | COX-2 NSAIDs | Cox-2 inhibitors | Creams | CRPS |
  CRPS, diagnostic criteria | CRPS, diagnostic tests | CRPS, medications | CRPS, prevention |
  CRPS, pathophysiology | CRPS, spinal cord stimulators | CRPS, sympathetic and epidural blocks |
  CRPS, sympathetic blocks | CRPS, treatment | Complex regional pain syndrome, diagnostic criteria |
  Complex regional pain syndrome, medications | Complex regional pain syndrome, spinal cord stimulators |
  Complex regional pain syndrome, sympathetic and epidural blocks | Complex regional pain syndrome, treatment |
  Cryotherapy | Curcumin | CURES | Cyclobenzaprine | Cymbalta | Cytokine DNA testing for pain |
  Cytochrome p450 testing | Cytokine DNA testing | Dantrolene | Darvocet | Delayed recovery |
  Delayed treatment | Detoxification | Diathermy | Diazepam | Diclofenac | Diclofenac sodium |
  Diclofenac, topical | Diclofenac potassium | Diflunisal | Dilaudid | Disability | DNA testing for pain |
  Driving safety & chronic pain medications | Dronabinol | Drug formulary | Drug testing | Drug screening |
  Duloxetine | Duexis | Duragesic | Dynatron STS | Dietary supplements | Decompression | Early intervention |
  Education | Effexor | Electrical stimulators | Electroceutical therapy | Electrodiagnostic testing |
  Electro-diagnostic testing | Electrodiagnostic studies | Embeda | EMG | EMGs | Epidural steroid injections |
  Epidural steroid injection | Ergonomics | Escitalopram | Eszopiclone | Etodolac | Exalgo | Exercise |
  Exercises | Exercise, aerobic | Extracorporeal shockwave therapy | Esomeprazole | Evzio | EMLA cream |
  Facet blocks | Facet injections | Famotidine | Fenoprofen | Fentanyl | Fentora | Fibromyalgia |
  Fibromyalgia syndrome | Fioricet | Flector patch | Flexeril | Fluoroscopy | Flurbiprofen | Follow-up visits |
  Functional capacity evaluation | Functional imaging of brain responses to pain | Functional improvement |
  Functional improvement measures | Functional MRI | Functional restoration | Functional restoration programs |
  Functional restoration program | First-line medications | Gabapentin | Gabapentin ER | Gabadone | GABAdone |
  Genetic testing for potential opioid abuse | Glucosamine | Glucosamine and chondroitin sulfate |
  Glucosamine, chondroitin | Gralise | Green tea | Gym memberships | GI symptoms & cardiovascular risk |
  H-wave stimulation | H-wave | Heat therapy | Herbal medicines | Hardware injection | Home exercise |
  Home exercise programs | Home health services | Home health care | Hydrocodone | Hydrocodone/acetaminophen |
  Hydrocodone-acetaminophen | Hydromorphone | Hyperalgesia | Hyperbaric oxygen therapy |
  Hyperstimulation analgesia | Hypnosis | Hypogonadism | Ibuprofen | Implantable drug-delivery systems |
  Implantable pumps | Implantable pumps for narcotics | Implantable spinal cord stimulators | Indomethacin |
  Infrared therapy | Infusion pumps | Injection with anaesthetics and/or steroids |
  Injection with anesthetics and/or steroids | Injections | Insomnia | Insomnia treatment |
  Interdisciplinary rehabilitation programs | Interferential current stimulation | Interferential current |
  Interferential therapy | Intrathecal drug delivery systems | Intrathecal drug delivery systems, medications |
  Intrathecal pumps | Intravenous regional sympathetic blocks |
  Intravenous regional sympathetic blocks (for RSD, nerve blocks) | IV regional blocks | Iontophoresis | IDDS |
  Intravenous immunoglobulin | Intramuscular injections | Kadian | Ketamine | Ketoprofen | Ketoprofen, topical |
  Ketorolac | Klonopin | Kyphoplasty | Lacosamide | Lamotrigine | Lansoprazole | Laser therapy | Laxatives |
  Lazanda | Levetiracetam | Levorphanol | Lidocaine | Lidocaine, topical | Lidocaine patch | Lidoderm |
  Lidoderm patches | Limbrel | Local anesthetics | Lofexidine | Long-acting opioids | Lorazepam | Lortab |
  Low-level laser therapy | Lumbar sympathetic block | Lumbar supports | Lunesta | Lyrica | L-tryptophan |
  Low frequency electrical stimulation | Low back pain | Magnetic resonance imaging | MRI |
  Manual therapy & manipulation | Manual therapy | Manipulation | Marijuana | Massage therapy | Massage |
  McKenzie method | Measures of functional improvement | Mechanical traction | Medical food | Medical foods |
  Medical marijuana | Medication-assisted treatment | Medications | Medications for acute pain |
  Medications for chronic pain | Medications for subacute & chronic pain | Medications, compounded | Medrox |
  Melatonin | Meloxicam | Meperidine | Metaxalone | Methadone | Methocarbamol | Methylnaltrexone | Mexiletine |
  Microcurrent electrical stimulation | Milnacipran | Mind/body interventions | Mindfulness meditation |
  Mirror therapy | Modafinil | Modified duty | Morphine | Morphine sulfate | Motor cortex stimulation |
  Movantik | MS Contin | Multidisciplinary programs | Multi-disciplinary programs | Muscle relaxants |
  Muscle relaxants (for pain) | Muscle relaxants, antispasmodics | Muscle relaxants (for pain), antispasmodics |
  Muscle relaxants, antispasticity drugs | Myofascial pain | Myelography | Mental health treatment |
  Monitoring of opioid therapy | Mobic | Nabilone | Nabumetone | Naloxone | Naltrexone | Naproxen |
  Naproxen (Naprosyn) | Narcotics | Nefazodone | Nerve blocks | Nerve conduction studies | Neuroablation |
  Neuromuscular electrical stimulation | NMES | Neuropathic pain | Neuroreflexotherapy |
  Nonprescription medications | Non-prescription medications | Nonsteroidal anti-inflammatory drugs |
  Non-steroidal anti-inflammatory drugs | Norco | Nortriptyline | NSAIDs |
  NSAIDs, GI symptoms & cardiovascular risk | NSAIDs, GI symptoms and cardiovascular risks |
  NSAIDs, hypertension and renal function | NSAIDs, specific drug list & adverse effects | Nucynta | Nuvigil |
  Nuedexta | Office visits | Occupational therapy | Omeprazole | Ondansetron | Opana |
  Opioid-induced constipation treatment | Opioid induced constipation treatment | Opioid induced hyperalgesia |
  Opioid hyperalgesia | Opioid dosing | Opioids | Opioid | Opioids for chronic pain |
  Opioids for neuropathic pain | Opioids for osteoarthritis |
  Opioids, California Controlled Substance Utilization Review and Evaluation System |
  Opioids, California Controlled Substance Utilization Review & Evaluation System |
  Opioids, cancer pain vs. nonmalignant pain | Opioids, criteria for use |
  Opioids, dealing with misuse & addiction | Opioids, dependence & addiction |
  Opioids, differentiation: dependence & addiction | Opioids, differentiation of dependence & addiction |
  Opioids, dosing | Opioids, emergency room usage | Opioids for chronic pain, in specific conditions |
  Opioids, hyperalgesia | Opioids, indicators for addiction | Opioids, indicators for addiction & misuse |
  Opioids, initiating therapy | Opioids, long-term assessment | Opioids, long-term users of opioids |
  Opioids, on-going management | Opioids, ongoing management | Opioids, overdose |
  Opioids, pain treatment agreement | Opioids, psychological intervention | Opioids, red flags |
  Opioids, screening for risk of addiction | Opioids, screening tests for risk of addiction & misuse |
  Opioids, specific drug list | Opioids, state medical boards guidelines |
  Opioids, steps to avoid misuse/addiction | Opioids, therapeutic trial |
  Opioids, therapeutic trial of opioids | Opioids, tools for risk stratification & monitoring |
  Opioids, weaning of medications | Opioids, when to continue | Opioids, when to discontinue |
  Opioids, short-acting | Opioids, long-acting | Opioids, criteria for use, on-going management |
  Opioids, criteria for use, therapeutic trial of opioids | Opioids, tapering | Oral corticosteroids |
  Oral morphine | Oral steroids | Orphenadrine | Orthotics | Oswestry | Oxaprozin | Oxcarbazepine | Oxycodone |
  Oxycodone/acetaminophen | OxyContin | Oxymorphone | Outcomes | Over-the-counter medications |
  Pain management programs | Pain Outcomes | Pain relievers | Pamelor | Pantoprazole | Paracetamol |
  Patient education | Passive therapy | Pentazocine | Percocet | Percutaneous electrical nerve stimulation |
  PENS | Percutaneous neuromodulation therapy | Peripheral nerve stimulation | Phonophoresis |
  Physical medicine | Physical medicine treatment | Physical medicine guidelines | Physical therapy |
  Piriformis injections | Piroxicam | Postherpetic neuralgia | Post-herpetic neuralgia |
  Power mobility devices | Power mobility device | Prednisone | Pregabalin |
  Prescription drug monitoring programs | Prialt | Prilosec | Prolotherapy | Propoxyphene |
  Proton pump inhibitors | Provigil | Psychological evaluations | Psychological evaluations, IDDS & SCS |
  Psychological evaluation | Psychological treatment | Psychosocial adjunctive methods | Psychotherapy |
  Pulsed radiofrequency treatment | Pulsed radio frequency | PRF | Platelet-rich plasma |
  Pharmacogenetic testing, opioid metabolism | Pharmacogenetic testing | Qigong | QSART | Qutenza |
  Radiofrequency ablation | Radiofrequency neurotomy | Reflex sympathetic dystrophy |
  Regional sympathetic blocks | Rehabilitation | Repetitive transcranial magnetic stimulation | Relaxation |
  Respiratory depression | Return to work | Rozerem | RS-4i sequential stimulator | Salicylate topicals |
  Salicylates | Savella | SCS | Screening tests | Sedative hypnotics | Self-management | Sentra | Sentra PM |
  Serotonin norepinephrine reuptake inhibitors | SNRIs | Silenor | Sleep aids | Sleep medication | Soma |
  Somatization | Spinal cord stimulation | Spinal cord stimulators |
  Spinal cord stimulators, psychological evaluations | SSRIs | SSRIs (selective serotonin reuptake inhibitors) |
  Selective serotonin reuptake inhibitors | Steroids | Stellate ganglion block | Stress management |
  Stretching | Suboxone | Subsys | Substance abuse | Surface EMG | Sympathectomy | Sympathetic therapy |
  Sympathetic blocks | Sympathetically maintained pain | Sulindac | Tai chi | Tapentadol | Tapering |
  Tapering opioids | TENS | TENS, chronic pain | TENS, post operative pain | TENS, post-operative pain |
  TENS unit | Terocin | Testosterone replacement for hypogonadism | Thalamic stimulation | Theramine |
  Thermography | Thoracic sympathetic block | Tiagabine | Tizanidine | Tolerance and addiction |
  Topical analgesics | Topical analgesics, compounded | Topical analgesic | Topical NSAIDs |
  Topical medications | Topiramate | Toradol | Tramadol | Transcutaneous electrical nerve stimulation |
  Transcutaneous electrotherapy | Transdermal lidocaine | Trazodone | Treatment index |
  Tricyclic antidepressants | Tricyclics | Trigger point injections | Trigger points | Tylenol |
  Therapeutic exercise | Ultracet | Ultram | Ultrasound, therapeutic | Ultrasound | Urine drug screen |
  Urine drug testing | Urine drug testing, criteria for use | Urine drug tests | UDT | Valium | Valproic acid |
  Venlafaxine | Vicodin | Vicoprofen | Vimovo | Viniyoga | Viscosupplementation | Vitamin D | Vitamin K |
  Vocational rehabilitation | Voltaren | Voltaren gel | Weaning of medications | Weaning, opioids |
  Weaning, benzodiazepines | Weaning, carisoprodol | Weaning, scheduled medications | Wellbutrin | Work |
  Work conditioning, work hardening | Work conditioning | Work hardening | Xanax | Xartemis XR | Yoga |
  Zaleplon | Zanaflex | Ziconotide | Zipsor | Zohydro | Zolpidem | Zonisamide | Zorvolex`);
