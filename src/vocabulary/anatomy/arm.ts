import { wordList } from '../../text/word-list.js';
import { type AnatomyRow, ARM_PARTS } from './term.js';

/** From the shoulder to the fingers. */
export const ARM: readonly AnatomyRow[] = [
  {
    parts: ['shoulder'],
    terms: wordList(`
      shoulder | shoulder girdle | shoulder joint | rotator cuff | rotator | rotator interval | rtc | rcr |
      cuff tear | cuff repair | cuff tendon | glenohumeral | gleno humeral | glenoid | glenoid labrum |
      glenoid cavity | slap | superior labral anterior posterior | superior labrum anterior posterior |
      superior labral anterior to posterior | bankart | hill sachs | latarjet | subacromial | acromion | acromial |
      acromioplasty | acromioclavicular | acromio clavicular | ac joint | a c joint | ac separation | ac sprain |
      ac arthritis | ac arthrosis | ac resection | ac osteoarthritis | ac degenerative | ac injection | ac ligament |
      acj | mumford | coracoid | coracoclavicular | coracoacromial | coracohumeral | subcoracoid | subdeltoid |
      deltoid | supraspinatus | supraspinous | infraspinatus | subscapularis | teres minor | teres major | teres |
      clavicle | clavicular | collarbone | collar bone | sternoclavicular | sterno clavicular | sc joint | axilla |
      axillary | armpit | arm pit | suprascapular | suprascapular nerve | frozen shoulder | adhesive capsulitis |
      omarthrosis | brachial plexus | brachial plexopathy | long thoracic nerve | shoulder arthroplasty | tsa | rtsa`),
  },
  {
    parts: ['upper arm'],
    distal: 'elbow',
    terms: wordList(`
      biceps | bicep | bicipital | biceps brachii | biceps tendon | biceps tenodesis | biceps tenotomy |
      long head of biceps | long head of the biceps`),
  },
  {
    parts: ['upper arm'],
    headed: 'same',
    terms: wordList(`
      upper arm | humerus | humeral shaft | triceps | tricep | brachialis | coracobrachialis | brachium |
      between shoulder and elbow | musculocutaneous`),
  },
  { parts: ['upper arm'], headed: 'same', givesWayTo: ['shoulder', 'elbow'], terms: wordList('humeral') },
  {
    parts: ['elbow'],
    terms: wordList(`
      elbow | elbow joint | epicondyle | epicondylar | epicondylitis | epicondylalgia | epicondylosis |
      epicondylopathy | lateral epicondylitis | medial epicondylitis | olecranon | olecranon process | cubital |
      cubital tunnel | antecubital | tennis elbow | golfer's elbow | nursemaid's elbow | radiocapitellar |
      radio capitellar | capitellum | capitulum | trochlea of the humerus | ulnohumeral | humeroulnar |
      radiohumeral | ulnar nerve transposition | ulnar collateral ligament | radial collateral ligament |
      tommy john | ucl | common extensor tendon | common extensor origin | common flexor tendon |
      common flexor origin | radial tunnel | posterior interosseous nerve`),
  },
  {
    parts: ['elbow'],
    headed: 'same',
    givesWayTo: ['upper arm', 'forearm'],
    terms: wordList('condyle of humerus | supracondylar humerus'),
  },
  {
    parts: ['forearm'],
    distal: 'wrist',
    headed: 'same',
    terms: wordList(`
      forearm | lower arm | radius | ulna | radius and ulna | shaft of radius | shaft of ulna | pronator |
      pronator teres | supinator | monteggia's fracture | monteggia fracture | galeazzi's fracture |
      galeazzi fracture | anconeus | brachioradialis | between elbow and wrist | radial shaft | ulnar shaft |
      antebrachial`),
  },
  {
    parts: ['forearm'],
    distal: 'wrist',
    headed: 'same',
    givesWayTo: [...ARM_PARTS, 'upper extremity'],
    terms: wordList('ulnar | radial'),
  },
  {
    parts: ['wrist'],
    terms: wordList(`
      wrist | wrist joint | carpal | carpal bone | carpal tunnel | carpal tunnel syndrome | carpal tunnel release |
      carpus | cts | ctr | intercarpal | midcarpal | mid carpal | radiocarpal | radio carpal | ulnocarpal |
      ulno carpal | radioulnar | radio ulnar | druj | distal radioulnar | tfcc | tfc | triangular fibrocartilage |
      triangular fibro | scapholunate | scapho lunate | lunotriquetral | luno triquetral | lunate | semilunar |
      triquetrum | triquetral | pisiform | trapezium | trapezoid | larger multangular | smaller multangular |
      multangular | capitate | os magnum | hamate | hook of hamate | unciform | de quervain | dequervain |
      dequervain's | quervain | quervain's | radial styloid | ulnar styloid | radial styloid process |
      ulnar styloid process | styloid | colles' fracture | colles fracture | smith's fracture | smith fracture |
      barton's fracture | barton fracture | colles' | kienbock | kienbock's disease | guyon | guyon's canal |
      extensor carpi | extensor carpi ulnaris | ecu | flexor carpi | flexor carpi radialis | intersection syndrome |
      ulnar impaction | ulnar abutment | proximal row carpectomy | carpectomy`),
  },
  { parts: ['wrist'], givesWayTo: ['foot', 'ankle'], terms: wordList('scaphoid | scaphoid bone | snac | slac') },
  {
    parts: ['hand'],
    headed: 'same',
    terms: wordList(`
      hand | palm | palmar fascia | metacarpal | metacarpal bone | metacarpus | transmetacarpal | thenar |
      hypothenar | dupuytren | dupuytren's | boxer's fracture | boxer fracture | bennett's fracture |
      rolando's fracture | bennett fracture | rolando fracture | knuckle | interosseous muscle of the hand`),
  },
  {
    parts: ['hand'],
    givesWayTo: ['finger'],
    terms: wordList('carpometacarpal | carpo metacarpal | cmc | cmc joint | palmar | basal joint'),
  },
  {
    parts: ['hand'],
    givesWayTo: ['finger'],
    terms: wordList('metacarpophalangeal | metacarpo phalangeal | mcp | mcp joint | mcpj | mp joint'),
  },
  {
    parts: ['finger'],
    terms: wordList(`
      finger | finger joint | thumb | fingertip | finger tip | fingernail | finger nail | index finger |
      middle finger | ring finger | little finger | small finger | long finger | pinky | pinkie | pinky finger |
      pollicis | pollex | trigger finger | trigger thumb | trigger digit | trigger release | mallet finger |
      mallet thumb | jersey finger | boutonniere | swan neck deformity | gamekeeper's thumb | gamekeeper thumb |
      gamekeeper | skier's thumb | skier thumb | transphalangeal | dipj | pipj | webspace | web space | a1 pulley |
      pulley release | base of thumb | base of the thumb | ligament reconstruction tendon interposition | lrti |
      felon | paronychia | webbed finger`),
  },
  {
    parts: ['finger'],
    beside: { of: ['foot', 'toe', 'ankle'], is: ['toe'] },
    headed: 'same',
    terms: wordList(`
      digit | digital nerve | phalanx | phalanges | phalange | phalangeal | proximal phalanx | middle phalanx |
      distal phalanx | interphalangeal | ip joint | pip | dip joint | pip joint | proximal interphalangeal |
      distal interphalangeal | nail bed | nailbed | ray amputation`),
  },
  { parts: ['finger'], only: 'capitals', beside: { of: ['foot', 'toe'], is: ['toe'] }, terms: wordList('dip') },
  {
    parts: ['upper extremity'],
    terms: wordList(`
      arm | upper extremity | upper extremities | upper limb | bilateral arm | upper ext | upper extremity nerve`),
  },
  {
    parts: ['upper extremity'],
    givesWayTo: ARM_PARTS,
    terms: wordList(`
      ulnar nerve | median nerve | radial nerve | ulnar neuropathy | median neuropathy | radial neuropathy |
      ulnar neuritis | brachial`),
  },
  { parts: ['upper extremity'], only: 'capitals', terms: wordList('ue | ues') },
  { parts: ['upper extremity'], side: 'bilateral', terms: wordList('bue | bues') },
  { parts: ['upper extremity'], side: 'right', terms: wordList('rue') },
  { parts: ['upper extremity'], side: 'left', terms: wordList('lue') },
  {
    parts: ['upper extremity', 'lower extremity'],
    terms: wordList(`
      upper and lower extremity | upper and lower extremities | upper lower extremity | upper lower extremities |
      upper and lower limb | all four extremities | all extremities | all 4 extremities | four extremities |
      4 extremities | arms and legs | quadriplegia | quadriparesis | tetraplegia | upper and lower ext`),
  },
  {
    parts: ['lower extremity', 'upper extremity'],
    terms: wordList('lower and upper extremity | lower and upper extremities | lower upper extremity'),
  },
  { parts: ['upper arm', 'forearm'], terms: wordList('upper and lower arm') },
  { parts: ['shoulder'], terms: wordList('sternal end | acromial end') },
  {
    parts: ['upper extremity'],
    givesWayTo: ARM_PARTS,
    terms: wordList('brachial artery | radial artery | ulnar artery'),
  },
  { parts: ['elbow'], givesWayTo: ['face', 'mouth and teeth'], terms: wordList('coronoid process | coronoid') },
];
