/** A region, by the countries that it surely has, and those that some people count in. */
export interface Region {
  readonly surely: readonly string[];
  readonly perhaps: readonly string[];
  /** How usage terms name it, in small letters. */
  readonly names: readonly string[];
}

const list = (codes: string): readonly string[] => codes.split(' ').filter((code) => code !== '');

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const CENTRAL_AMERICA = 'BZ CR SV GT HN NI PA';
const SOUTH_AMERICA = 'AR BO BR CL CO EC GY PY PE SR UY VE';
const CARIBBEAN = 'AG BS BB DM GD HT JM KN LC VC TT';
const OVERSEAS = 'AI AW BL BM BQ CW FK GF GP KY MF MQ MS PM PR SX TC VG VI';
const MIDDLE_EAST = 'BH IQ IR IL JO KW LB OM PS QA SA SY AE YE';

/** Regions that usage terms name. Continents after UN M49; what people count in differently stands under `perhaps`. */
export const REGIONS: ReadonlyMap<string, Region> = new Map<string, Region>([
  ['european-union', { surely: list(EU), perhaps: [], names: list('eu').concat('european union', 'europaische union', 'union europeenne', 'union europea', 'unione europea', 'europese unie') }],
  [
    'europe',
    {
      surely: list(`${EU} AL AD BA GB IS LI MC ME MK MD NO SM RS CH UA VA XK`),
      perhaps: list('AM AZ BY GE GI GG IM JE FO AX SJ KZ RU TR GL'),
      names: ['europe', 'europa', 'continental europe'],
    },
  ],
  ['scandinavia', { surely: list('DK NO SE'), perhaps: list('FI IS FO AX GL SJ'), names: ['scandinavia', 'skandinavien', 'scandinavie', 'escandinavia', 'scandinavie'] }],
  ['nordic-countries', { surely: list('DK FI IS NO SE'), perhaps: list('FO AX GL SJ EE'), names: ['nordic countries', 'nordics', 'nordic region', 'nordische lander', 'pays nordiques'] }],
  ['baltic-states', { surely: list('EE LV LT'), perhaps: [], names: ['baltics', 'baltic states', 'baltikum', 'pays baltes'] }],
  ['benelux', { surely: list('BE NL LU'), perhaps: [], names: ['benelux'] }],
  ['german-speaking-countries', { surely: list('DE AT CH'), perhaps: list('LI LU BE IT'), names: ['dach', 'd a ch', 'german speaking countries', 'deutschsprachiger raum', 'deutschsprachigen raum', 'gsa'] }],
  ['british-isles', { surely: list('GB IE'), perhaps: list('IM JE GG'), names: ['british isles', 'uk and ireland'] }],
  ['north-america', { surely: list('US CA'), perhaps: list(`MX BM GL PM PR VI ${CENTRAL_AMERICA} ${CARIBBEAN} CU DO`), names: ['north america', 'nordamerika', 'amerique du nord', 'norteamerica', 'america del norte', 'noord amerika', 'nordamerica'] }],
  ['south-america', { surely: list(SOUTH_AMERICA), perhaps: list('GF FK TT PA'), names: ['south america', 'sudamerika', 'amerique du sud', 'sudamerica', 'america del sur', 'zuid amerika'] }],
  ['latin-america', { surely: list(`${SOUTH_AMERICA} ${CENTRAL_AMERICA} MX CU DO`), perhaps: list(`${CARIBBEAN} ${OVERSEAS}`), names: ['latin america', 'lateinamerika', 'amerique latine', 'latinoamerica', 'america latina', 'latijns amerika'] }],
  ['middle-east', { surely: list(MIDDLE_EAST), perhaps: list('EG TR CY LY SD AF PK DJ MA DZ TN'), names: ['middle east', 'naher osten', 'nahen osten', 'moyen orient', 'oriente medio', 'midden oosten'] }],
  [
    'africa',
    {
      surely: list('DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW'),
      perhaps: list('EH RE YT SH'),
      names: ['africa', 'afrika', 'afrique'],
    },
  ],
  [
    'asia',
    {
      surely: list(`AF BD BT BN KH CN HK IN ID JP KG LA MO MY MV MN MM NP KP KR PK PH SG LK TW TJ TH TL TM UZ VN ${MIDDLE_EAST}`),
      perhaps: list('AM AZ CY EG GE KZ RU TR'),
      names: ['asia', 'asien', 'asie', 'azie'],
    },
  ],
  ['oceania', { surely: list('AU NZ FJ KI MH FM NR PW PG WS SB TO TV VU'), perhaps: list('AS CK GU MP NC NF NU PF PN TK WF TL'), names: ['oceania', 'ozeanien', 'oceanie', 'australasia', 'oceanie'] }],
]);
