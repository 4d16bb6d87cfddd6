/**
 * Demonyms and seats of government, our own table: what `i18n-iso-countries` does not hold.
 *
 * A row is `ISO; English adjectives and nouns; seats of government; French masculine; Spanish
 * masculine`. Regular plurals and feminines are derived, see `gazetteer.ts`. A seat is written as
 * reports write it, in any of the three languages: it stands for its government ("Nairobi offered").
 */
export const DEMONYMS = `
AF;Afghan;Kabul;afghan;afgano
AL;Albanian;Tirana;albanais;albanés
DZ;Algerian;Algiers,Alger,Argel;algérien;argelino
AG;Antiguan;;antiguais;antiguano
AO;Angolan;Luanda;angolais;angoleño
AR;Argentine,Argentinian;Buenos Aires;argentin;argentino
AM;Armenian;Yerevan,Erevan;arménien;armenio
AU;Australian;Canberra;australien;australiano
AT;Austrian;Vienna,Vienne,Viena;autrichien;austriaco
AZ;Azerbaijani,Azeri;Baku,Bakou;azerbaïdjanais;azerbaiyano
BS;Bahamian;Nassau;bahaméen;bahameño
BH;Bahraini;Manama;bahreïnien;bareiní
BD;Bangladeshi;Dhaka,Dacca,Daca;bangladais;bangladesí
BB;Barbadian,Bajan;Bridgetown;barbadien;barbadense
BE;Belgian;Brussels,Bruxelles,Bruselas;belge;belga
BZ;Belizean;Belmopan;bélizien;beliceño
BJ;Beninese,Beninois;Porto-Novo,Cotonou;béninois;beninés
BT;Bhutanese;Thimphu;bhoutanais;butanés
BO;Bolivian;La Paz;bolivien;boliviano
BA;Bosnian;Sarajevo;bosnien;bosnio
BW;Botswanan,Batswana,Motswana;Gaborone;botswanais;botsuano
BR;Brazilian;Brasilia;brésilien;brasileño
BN;Bruneian;;brunéien;bruneano
BG;Bulgarian;Sofia,Sofía;bulgare;búlgaro
BF;Burkinabe,Burkinabè,Burkinan;Ouagadougou;burkinabè;burkinés
BI;Burundian;Bujumbura,Gitega;burundais;burundés
KH;Cambodian;Phnom Penh;cambodgien;camboyano
CM;Cameroonian;Yaounde,Yaoundé,Yaundé;camerounais;camerunés
CA;Canadian;Ottawa;canadien;canadiense
CV;Cape Verdean;Praia;capverdien;caboverdiano
CF;Central African;Bangui;centrafricain;centroafricano
TD;Chadian;N'Djamena,Ndjamena,Yamena;tchadien;chadiano
CL;Chilean;Santiago;chilien;chileno
CN;Chinese;Beijing,Pékin,Pekín;chinois;chino
CO;Colombian;Bogota,Bogotá;colombien;colombiano
KM;Comorian;Moroni;comorien;comorense
CG;;Brazzaville;;
CD;Congolese;Kinshasa;congolais;congoleño
CR;Costa Rican;San Jose,San José;costaricien;costarricense
CI;Ivorian;Abidjan,Yamoussoukro;ivoirien;marfileño
HR;Croatian,Croat;Zagreb;croate;croata
CU;Cuban;Havana,La Havane,La Habana;cubain;cubano
CY;Cypriot;Nicosia,Nicosie;chypriote;chipriota
CZ;Czech;Prague,Praga;tchèque;checo
DK;Danish,Dane;Copenhagen,Copenhague;danois;danés
DJ;Djiboutian;;djiboutien;yibutiano
DM;;Roseau;;
DO;Dominican;Santo Domingo,Saint-Domingue;dominicain;dominicano
EC;Ecuadorian,Ecuadorean;Quito;équatorien;ecuatoriano
EG;Egyptian;Cairo,Le Caire,El Cairo;égyptien;egipcio
SV;Salvadoran,Salvadorian,Salvadorean;San Salvador;salvadorien;salvadoreño
EE;Estonian;Tallinn;estonien;estonio
ET;Ethiopian;Addis Ababa,Addis-Abeba,Adís Abeba;éthiopien;etíope
FJ;Fijian;Suva;fidjien;fiyiano
FI;Finnish,Finn;Helsinki;finlandais;finlandés
FR;French;Paris,París;français;francés
GA;Gabonese;Libreville;gabonais;gabonés
GM;Gambian;Banjul;gambien;gambiano
GE;Georgian;Tbilisi,Tbilissi;géorgien;georgiano
DE;German;Berlin,Berlín;allemand;alemán
GH;Ghanaian;Accra;ghanéen;ghanés
GR;Greek;Athens,Athènes,Atenas;grec;griego
GD;Grenadian;;grenadien;granadino
GT;Guatemalan;Guatemala City;guatémaltèque;guatemalteco
GN;Guinean;Conakry;guinéen;guineano
GW;Bissau-Guinean;Bissau;bissau-guinéen;
GY;Guyanese;Georgetown;guyanien;guyanés
HT;Haitian;Port-au-Prince,Puerto Príncipe;haïtien;haitiano
HN;Honduran;Tegucigalpa;hondurien;hondureño
HU;Hungarian;Budapest;hongrois;húngaro
IS;Icelandic,Icelander;Reykjavik;islandais;islandés
IN;Indian;New Delhi,Delhi,Nueva Delhi;indien;indio
ID;Indonesian;Jakarta,Yakarta;indonésien;indonesio
IR;Iranian;Tehran,Téhéran;iranien;iraní
IQ;Iraqi;Baghdad,Bagdad;irakien;iraquí
IE;Irish;Dublin,Dublín;irlandais;irlandés
IL;Israeli;;israélien;israelí
IT;Italian;Rome,Roma;italien;italiano
JM;Jamaican;Kingston;jamaïcain;jamaicano
JP;Japanese;Tokyo,Tokio;japonais;japonés
JO;Jordanian;Amman,Ammán;jordanien;jordano
KZ;Kazakh,Kazakhstani;Astana;kazakh;kazajo
KE;Kenyan;Nairobi;kényan;keniano,keniata
XK;Kosovan,Kosovar;Pristina;kosovar;kosovar
KW;Kuwaiti;;koweïtien;kuwaití
KG;Kyrgyz;Bishkek;kirghize;kirguís
LA;Lao,Laotian;Vientiane;laotien;laosiano
LV;Latvian;Riga;letton;letón
LB;Lebanese;Beirut,Beyrouth;libanais;libanés
LS;Basotho,Lesothan;Maseru;lesothan;lesotense
LR;Liberian;Monrovia;libérien;liberiano
LY;Libyan;Tripoli,Trípoli;libyen;libio
LT;Lithuanian;Vilnius;lituanien;lituano
LU;Luxembourgish,Luxembourger;;luxembourgeois;luxemburgués
MG;Malagasy;Antananarivo;malgache;malgache
MW;Malawian;Lilongwe;malawien;malauí
MY;Malaysian;Kuala Lumpur;malaisien;malasio
ML;Malian;Bamako;malien;maliense
MT;Maltese;Valletta;maltais;maltés
MR;Mauritanian;Nouakchott;mauritanien;mauritano
MU;Mauritian;Port Louis;mauricien;mauriciano
MX;Mexican;Mexico City;mexicain;mexicano
MD;Moldovan;Chisinau;moldave;moldavo
MN;Mongolian;Ulaanbaatar,Oulan-Bator;mongol;mongol
ME;Montenegrin;Podgorica;monténégrin;montenegrino
MA;Moroccan;Rabat;marocain;marroquí
MZ;Mozambican;Maputo;mozambicain;mozambiqueño
MM;Burmese;Naypyidaw;birman;birmano
NA;Namibian;Windhoek;namibien;namibio
NP;Nepali,Nepalese;Kathmandu,Katmandou,Katmandú;népalais;nepalí
NL;Dutch;The Hague,La Haye,La Haya;néerlandais;neerlandés
NZ;New Zealander;Wellington;néo-zélandais;neozelandés
NI;Nicaraguan;Managua;nicaraguayen;nicaragüense
NE;Nigerien;Niamey;nigérien;nigerino
NG;Nigerian;Abuja;nigérian;nigeriano
MK;North Macedonian,Macedonian;Skopje;macédonien;macedonio
NO;Norwegian;Oslo;norvégien;noruego
OM;Omani;Muscat;omanais;omaní
PK;Pakistani;Islamabad;pakistanais;pakistaní
PA;Panamanian;;panaméen;panameño
PG;Papua New Guinean;Port Moresby;papouasien;papú
PY;Paraguayan;Asuncion,Asunción;paraguayen;paraguayo
PE;Peruvian;Lima;péruvien;peruano
PH;Philippine,Filipino;Manila,Manille;philippin;filipino
PL;Polish,Pole;Warsaw,Varsovie,Varsovia;polonais;polaco
PT;Portuguese;Lisbon,Lisbonne,Lisboa;portugais;portugués
QA;Qatari;Doha;qatarien;catarí
RO;Romanian;Bucharest,Bucarest;roumain;rumano
RU;Russian;Moscow,Moscou,Moscú;russe;ruso
RW;Rwandan;Kigali;rwandais;ruandés
KN;Kittitian;Basseterre;;
LC;Saint Lucian,St Lucian;Castries;saint-lucien;santalucense
VC;Vincentian;Kingstown;;
WS;Samoan;Apia;samoan;samoano
SA;Saudi;Riyadh,Riyad,Riad;saoudien;saudí
SN;Senegalese;Dakar;sénégalais;senegalés
RS;Serbian,Serb;Belgrade,Belgrado;serbe;serbio
SC;Seychellois;;seychellois;
SL;Sierra Leonean;Freetown;sierra-léonais;sierraleonés
SG;Singaporean;;singapourien;singapurense
SK;Slovak;Bratislava;slovaque;eslovaco
SI;Slovenian,Slovene;Ljubljana;slovène;esloveno
SB;;Honiara;;
SO;Somali,Somalian;Mogadishu,Mogadiscio;somalien;somalí
ZA;South African;Pretoria;sud-africain;sudafricano
SS;South Sudanese;Juba,Djouba,Yuba;sud-soudanais;sursudanés
ES;Spanish,Spaniard;Madrid;espagnol;español
LK;Sri Lankan;Colombo;sri-lankais;ceilandés
SD;Sudanese;Khartoum,Jartum;soudanais;sudanés
SR;Surinamese;Paramaribo;surinamais;surinamés
SZ;Swazi;Mbabane;swazi;suazi
SE;Swedish,Swede;Stockholm,Estocolmo;suédois;sueco
CH;Swiss;Bern,Berne,Berna;suisse;suizo
SY;Syrian;Damascus,Damas,Damasco;syrien;sirio
TJ;Tajik;Dushanbe,Douchanbé;tadjik;tayiko
TZ;Tanzanian;Dodoma;tanzanien;tanzano
TH;Thai;Bangkok;thaïlandais;tailandés
TL;Timorese;Dili;timorais;timorense
TG;Togolese;Lome,Lomé;togolais;togolés
TO;Tongan;;tongien;tongano
TT;Trinidadian;Port of Spain,Puerto España;trinidadien;trinitense
TN;Tunisian;Tunis,Túnez;tunisien;tunecino
TR;Turkish,Turk;Ankara;turc;turco
UG;Ugandan;Kampala;ougandais;ugandés
UA;Ukrainian;Kyiv,Kiev;ukrainien;ucraniano
AE;Emirati;Abu Dhabi,Abou Dabi;émirien;emiratí
GB;British,Briton;London,Londres;britannique;británico
US;American;Washington;américain;estadounidense,norteamericano
UY;Uruguayan;Montevideo;uruguayen;uruguayo
UZ;Uzbek;Tashkent;ouzbek;uzbeko
VU;Vanuatuan,Ni-Vanuatu;Port Vila;;
VE;Venezuelan;Caracas;vénézuélien;venezolano
VN;Vietnamese;Hanoi;vietnamien;vietnamita
YE;Yemeni;Sanaa;yéménite;yemení
ZM;Zambian;Lusaka;zambien;zambiano
ZW;Zimbabwean;Harare;zimbabwéen;zimbabuense
`;

/** Names in use beside those of the package, and the English name that Muster writes. */
export const COUNTRY_NAMES = `
US;United States;the US,U.S.,États-Unis,Etats-Unis,Estados Unidos,EE.UU.,EE. UU.
GB;United Kingdom;Britain,Royaume-Uni,Reino Unido,Grande-Bretagne,Gran Bretaña
RU;Russia;Russie,Rusia
CD;DR Congo;DRC,Congo,Democratic Republic of Congo,the Congo,RDC,République démocratique du Congo,République démocratique du Congo (RDC),República Democrática del Congo
CG;Congo-Brazzaville;Republic of Congo,Republic of the Congo
CF;Central African Republic;CAR,Centrafrique,République centrafricaine,RCA
CI;Côte d'Ivoire;Cote d'Ivoire,Costa de Marfil
SS;South Sudan;Soudan du Sud,Sudán del Sur
TZ;Tanzania;Tanzanie,Tanzania
KR;South Korea;Corée du Sud,Corea del Sur,Republic of Korea
KP;North Korea;Corée du Nord,Corea del Norte
VN;Vietnam;Viet Nam
LA;Laos;Lao PDR
SY;Syria;Syrie,Siria
IR;Iran;
MD;Moldova;Moldavie,Moldavia
BO;Bolivia;
VE;Venezuela;
BN;Brunei;
PS;Palestine;
TL;Timor-Leste;East Timor,Timor Oriental
CV;Cabo Verde;Cape Verde,Cap-Vert
TR;Türkiye;Turkey,Turquie,Turquía
CZ;Czechia;Czech Republic,République tchèque
MK;North Macedonia;Macédoine du Nord,Macedonia del Norte
NL;Netherlands;the Netherlands,Holland,Pays-Bas,Países Bajos
BS;Bahamas;the Bahamas,The Bahamas
GM;Gambia;the Gambia,The Gambia,Gambie
PH;Philippines;the Philippines
SZ;Eswatini;Swaziland
BF;Burkina Faso;Burkina
LC;Saint Lucia;St Lucia,St. Lucia,Sainte-Lucie,Santa Lucía
KN;Saint Kitts and Nevis;St Kitts and Nevis,St. Kitts and Nevis
VC;Saint Vincent and the Grenadines;St Vincent,St. Vincent and the Grenadines
TT;Trinidad and Tobago;Trinidad,Trinité-et-Tobago
AG;Antigua and Barbuda;Antigua
BA;Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina,Bosnie-Herzégovine
XK;Kosovo;
`;
