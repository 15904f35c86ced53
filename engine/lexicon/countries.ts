/**
 * Countries, their capitals and the adjectives made from them: general geography, so that a state is
 * told from a person. Whether a name is used as a state or as a place is decided by its use (E5).
 */
import { phraseList, wordList } from "./word-list.ts";

export const countries: ReadonlySet<string> = new Set([
  ...wordList(`Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain
    Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Britain Brunei Bulgaria Burkina
    Burma Burundi Cambodia Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia
    Denmark Djibouti Dominica Ecuador Egypt England Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia
    Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia
    Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos
    Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives
    Mali Malta Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique
    Myanmar Namibia Nauru Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Palestine Panama
    Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles
    Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan
    Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu
    Venezuela Vietnam Wales Yemen Zambia Zimbabwe USA US U.S. U.S.A. UK U.K. UAE U.A.E. DPRK EU E.U.`),
  ...phraseList(`United States; United States of America; United Kingdom; Great Britain; Northern Ireland; Saudi Arabia;
    South Korea; North Korea; South Africa; South Sudan; New Zealand; Sri Lanka; Costa Rica; El Salvador; Puerto Rico;
    Sierra Leone; Ivory Coast; Papua New Guinea; Burkina Faso; Cape Verde; East Timor; San Marino; Soviet Union;
    Dominican Republic; Czech Republic; Central African Republic; United Arab Emirates; European Union; Hong Kong;
    Bosnia and Herzegovina; Trinidad and Tobago; North Macedonia; Equatorial Guinea; Solomon Islands; Marshall Islands;
    Islamic Republic; People's Republic of China; Republic of Turkey; Republic of Korea; Republic of Ireland;
    Islamic Republic of Iran; Russian Federation; Democratic Republic of the Congo; Vatican City`),
]);

export const capitals: ReadonlySet<string> = new Set([
  ...wordList(`Kabul Tirana Algiers Luanda Yerevan Canberra Vienna Baku Manama Dhaka Minsk Brussels Thimphu Brasilia
    Sofia Ouagadougou Ottawa Santiago Beijing Peking Bogota Kinshasa Zagreb Havana Nicosia Prague Copenhagen
    Quito Cairo Asmara Tallinn Helsinki Paris Tbilisi Berlin Accra Athens Budapest Reykjavik Delhi Jakarta
    Tehran Teheran Baghdad Dublin Jerusalem Rome Kingston Tokyo Amman Nairobi Pristina Bishkek Vientiane Riga Beirut
    Tripoli Vilnius Lilongwe Bamako Valletta Chisinau Rabat Maputo Naypyidaw Windhoek Kathmandu Amsterdam Hague
    Managua Niamey Abuja Pyongyang Oslo Muscat Islamabad Ramallah Lima Manila Warsaw Lisbon Doha Bucharest
    Moscow Kigali Riyadh Dakar Belgrade Bratislava Ljubljana Mogadishu Pretoria Seoul Juba Madrid Colombo Khartoum
    Stockholm Bern Damascus Taipei Dushanbe Dodoma Bangkok Tunis Ankara Ashgabat Kampala Kyiv Kiev London
    Washington Montevideo Tashkent Caracas Hanoi Sanaa Lusaka Harare Edinburgh Cardiff Belfast Kremlin`),
  ...phraseList(
    "Buenos Aires; San Jose; Addis Ababa; New Delhi; Kuala Lumpur; Mexico City; Abu Dhabi; Phnom Penh",
  ),
]);

/** Adjectives and people-names; the plural or the bare form after "the" is a people ("the Saudis"). */
export const nationalities: ReadonlySet<string> = new Set(
  wordList(`Afghan Albanian Algerian American Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani
    Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Cameroonian
    Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian
    Emirati English Eritrean Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek
    Guatemalan Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian
    Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovan Kurdish Kuwaiti Laotian Latvian Lebanese Liberian Libyan
    Lithuanian Malaysian Malian Maltese Mexican Moldovan Mongolian Moroccan Mozambican Namibian Nepalese Nepali
    Nicaraguan Nigerian Norwegian Omani Ottoman Pakistani Palestinian Panamanian Paraguayan Peruvian Philippine Polish
    Portuguese Qatari Romanian Russian Rwandan Samoan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian
    Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tongan Tunisian
    Turkish Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean Arab African Asian
    Turk Dane Finn Swede Pole Briton Spaniard Scot Kurd Uyghur Rohingya Hispanic Latino Texan Californian
    Londoner Parisian New-Yorker Scotsman Welshman Irishman Englishman Frenchman Dutchman
    Democrat Republican Tory Muslim Christian Jew Sunni Shiite Catholic Protestant Evangelical Marxist Taliban`),
);

/** States and regions of larger countries that act and speak as bodies of their own. */
export const regions: ReadonlySet<string> = new Set([
  ...wordList(`Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
    Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri
    Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin
    Wyoming Ontario Quebec Alberta Manitoba Saskatchewan Queensland Tasmania Victoria Bavaria Catalonia Crimea
    Bengal Punjab Kashmir Asia Europe Africa America Antarctica Oceania Scandinavia Balkans`),
  ...phraseList(`New York; New Jersey; New Mexico; New Hampshire; North Carolina; South Carolina; North Dakota; South Dakota;
    Rhode Island; West Virginia; British Columbia; New South Wales; Nova Scotia; Washington State; New England`),
]);

/** Words that make a name a place when they end it. */
export const placeSuffixes: ReadonlySet<string> = new Set(
  wordList(`street road avenue square park river lake mountain mount island islands bay beach valley desert ocean sea
    province county city town village district peninsula heights hills coast forest bridge airport stadium
    boulevard highway peak canal strait gulf cape port harbour harbor plaza hall strip region`),
);
