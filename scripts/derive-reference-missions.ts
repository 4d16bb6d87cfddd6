// Derives the reference missions that the forecast ships from two tables of real missions:
//   node scripts/derive-reference-missions.ts DIR > src/forecast/reference-missions.json
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missionHistories } from '../src/formats/mission-histories.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/derive-reference-missions.ts DIR');
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const histories = missionHistories(text('mission_mandates.csv'), text('ipi_mission_month.csv'));
const rows = histories.map((history) => `    ${JSON.stringify(history)}`).join(',\n');
console.log(`{
  "origin": "Authorisations: compiled by this project from Security Council resolutions. Month-end strengths: International Peace Institute, Providing for Peacekeeping (github.com/IPIDataLab/PPP_Loader, ppp_files/data_mission.csv, commit 2653920af58e91a892d1cde3a402a57a2ebf5cdf), from the monthly returns of the United Nations; here as shares of the strength authorised.",
  "missions": [
${rows}
  ]
}`);
