/** Texts to try the screen with, written for it: no paper printed them. By name, in order. */
export const SAMPLES: ReadonlyMap<string, string> = new Map([
  [
    'a report of an arrival',
    `Title: Two dozen Jamaicans join the mission in Haiti
Date: 2024-09-13
Publisher: Sample wire

Jamaica sent 24 soldiers and police officers to Haiti on Thursday, September 12, to join the mission led by Kenya.
The Bahamas has pledged 150 personnel, who are to leave by the end of the month.
About 400 Kenyan police officers have been in Port-au-Prince since June 25.
Prime Minister Andrew Holness said the deployment would last twelve months.
`,
  ],
  [
    'a cable on a visit',
    `Title: Inspector General closes the training of the November class
Date: 2024-11-11
Publisher: Sample cable

The last batch of 600 Kenyan police officers graduated on Friday, November 8, after a training of eight weeks.
Inspector General Douglas Kanja presided over the ceremony at the National Police College.
Their departure is scheduled for November 27.
At least 10 countries have promised to send about 2,900 troops, but only about 430 have deployed.
`,
  ],
]);
