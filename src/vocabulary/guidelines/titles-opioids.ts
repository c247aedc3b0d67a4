/**
 * Titles of the Opioids Treatment Guidelines, 8 CCR 9792.24.4 (2016): numbered in letters, compared without their numbers, and with commas and colons
 * of their own.
 */
const CHRONIC = 'Opioids for Chronic Pain and Chronic Opioid Treatment';
const RISK = `${CHRONIC}: Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment`;

export const OPIOID_TITLES: readonly string[] = [
  'Introduction', 'Definitions', 'Executive Summary', 'Abbreviations', 'Scope', 'Summary of Recommendations', 'Appendix A', 'Appendix B', 'Appendix C', 'Appendix D', 'Appendix E', 'Appendix F', 'Appendix G', 'Appendix H',
  'Opioids for Acute Pain', 'Opioids for Acute Pain: Overview', 'Opioids for Acute Pain: Initiating Opioids', 'Opioids for Acute Pain: Indications for Use', 'Opioids for Acute Pain: Recommendations for Use', 'Opioids for Acute Pain: Opioids for Post-operative Pain',
  'Opioids for Subacute Pain', 'Opioids for Subacute Pain: General Recommendations', 'Opioids for Subacute Pain: Monitoring', 'Opioids for Subacute Pain: Indications for Use',
  CHRONIC, `${CHRONIC}: Overview of Recommendations Regarding Chronic Opioid Treatment`, `${CHRONIC}: Comprehensive Evaluation and Assessment of Patient`,
  `${CHRONIC}: Consideration of Alternative Treatments for Chronic Pain and Chronic Opioid Treatment`, `${CHRONIC}: Initiating and Monitoring Chronic Opioid Treatment`,
  `${CHRONIC}: Screening for Risk of Addiction or Adverse Events, Prior to Chronic Opioid Treatment`, `${RISK}: Screening for Drug Misuse/Abuse`, `${RISK}: Screening for Alcohol Misuse/Abuse`,
  `${RISK}: Screening for Additional Psychosocial Factors Contributing to Substance Misuse/Abuse`, `${CHRONIC}: Patient Treatment Agreement and Informed Consent`, `${CHRONIC}: Initiation of Chronic Opioid Treatment`,
  `${CHRONIC}: Use of CURES to Ensure Safe and Effective Opioid Use`, `${CHRONIC}: Use of Tools to Monitor Patients on Chronic Opioid Treatment`, `${CHRONIC}: Use of Urine Drug Testing (UDT)`, `${CHRONIC}: Methods for Urine Drug Testing`,
  `${CHRONIC}: Concurrent Use of Benzodiazepines and Other Sedative Hypnotics`, `${CHRONIC}: Opioid Titration and Dosing Threshold`, `${CHRONIC}: Maintenance of Chronic Opioid Treatment`, `${CHRONIC}: Treatment of Patients on Chronic Opioids`,
  'Tapering Opioids', 'Tapering Opioids: Indications for Tapering Opioids', 'Tapering Opioids: Methods for Tapering Opioids',
];
