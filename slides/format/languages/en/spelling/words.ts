/** Words that Britain and America write differently, by what differs in them. */

/** Every stem with every ending: forms that no word has do no harm. */
function pairs(british: string, american: string, endings: string, stems: string): [string, string][] {
  return stems
    .split(' ')
    .flatMap((stem) =>
      endings
        .split(',')
        .map((ending): [string, string] => [stem + british + ending, stem + american + ending]),
    );
}

/** `grey=gray ageing=aging`. */
function list(text: string): [string, string][] {
  return text.split(' ').map((pair) => {
    const [british = '', american = ''] = pair.split('=');
    return [british, american];
  });
}

const recognise = [
  'acclimat actual aerosol agon alphabet amort anaesthet anatom antagon apolog atom author baptis brutal canal cannibal',
  'canon capital capsul carbon categor catheter cauter central character civil cogn coincid colon commercial',
  'compartmental computer conceptual contextual criminal critic crystall custom decentral',
  'decriminal dehuman deion demineral demobil demoral deodor depersonal depolar depressur desensit destabil',
  'devascular digital digit disorgan dramat econom embol empath emphas energ epitom equal eulog euthan external',
  'factor familiar fantas fertil fictional final formal fossil fratern general generic global harmon heparin',
  'homogen hospital human humid hybrid hyperpolar hypersensit hypnot hypothes ideal idol immobil',
  'immortal immun incentiv individual industrial initial institutional internal international ion',
  'ital item jeopard juven keratin lateral legal legitim liberal liquid local lyophil magnet marginal material',
  'maxim mechan medical memor memorial mesmer metabol metastas mineral miniatur minim mobil modern moistur',
  'monet monopol moral motor narcot nasal national natural nebul neovascular neutral normal notar novel obsess',
  'operational opson optim organ ostrac oxid parameter parasit pasteur patron penal personal photosensit',
  'plagiar polar polymer popular pressur prior priorit privat professional public pulver radical random rational',
  'real reauthor recogn recrystall regular reorgan revascular revital revolution ritual romantic sanit satir',
  'scandal scrutin secular sensational sensit serial sexual social solubil special stabil standard steril',
  'stigmat styl subsid subspecial summar symbol sympath synchron synthes systemat tantal terror theor tranquill',
  'traumat trivial unauthor underutil union unorgan unreal unrecogn unutil urban util vandal vapor',
  'vascular verbal victim virtual visual vital vocal volatil western',
].join(' ');

const tumour = [
  'antilab antitum ard arm behavi belab cand clam clang col demean disc disfav dishon endeav enam fav ferv flav',
  'harb hon hum lab malod misbehavi misdemean multicol neighb od parl ranc rec rig rum sav savi splend succ tum val vap',
  'vig watercol',
].join(' ');

const centre = [
  'amphitheat barycent calib cent centilit centimet decilit decimet diopt epicent fib goit hypocent kilolit kilomet lit louv',
  'lust meag micromet millilit millimet mit multicent nanomet och philt sab saltpet scept sepulch somb spect theat tit',
].join(' ');

const travelled = [
  'apparel barrel bevel cancel carol channel chisel counsel dial dishevel disembowel drivel dowel duel enamel equal flannel fuel funnel',
  'gravel grovel gruel imperil initial jewel kennel label level libel marshal marvel medal mislabel model panel parcel',
  'pedal pencil pummel quarrel redial refuel relabel remodel revel rival shovel shrivel signal snorkel spiral',
  'snivel squirrel stencil subtotal swivel total towel travel trowel trial tunnel uncancel unlabel unravel unrival weasel yodel',
].join(' ');

/** British words, and phrases, with their American forms, in small letters. */
export const words: ReadonlyMap<string, string> = new Map([
  ...pairs('is', 'iz', 'e,es,ed,ing,ingly,er,ers,able,ably,ation,ations,ational,ationally', recognise),
  ...list('appetiser=appetizer appetisers=appetizers appetising=appetizing unappetising=unappetizing'),
  ...pairs(
    'ys',
    'yz',
    'e,ed,er,ers,ing',
    'anal breathal catal dial electrol haemol hydrol overanal paral pyrol reanal',
  ),
  ...pairs('our', 'or', ',s,ed,ing,less', tumour),
  ...list('favourable=favorable favourably=favorably favourite=favorite favourites=favorites'),
  ...list('favouritism=favoritism unfavourable=unfavorable unfavourably=unfavorably colourful=colorful'),
  ...list('colourfully=colorfully colourant=colorant colourants=colorants colourings=colorings'),
  ...list('colourblind=colorblind discolouration=discoloration discolourations=discolorations'),
  ...list('colouration=coloration behavioural=behavioral behaviourally=behaviorally savoury=savory'),
  ...list('unsavoury=unsavory neighbourhood=neighborhood neighbourhoods=neighborhoods'),
  ...list('neighbourly=neighborly armoury=armory honourable=honorable honourably=honorably'),
  ...list('labourer=laborer labourers=laborers flavourings=flavorings flavoursome=flavorsome'),
  ...pairs('re', 'er', ',s', centre),
  ...list('centred=centered centring=centering centrepiece=centerpiece centrepieces=centerpieces'),
  ...list('fibreglass=fiberglass fibreoptic=fiberoptic metre=meter metres=meters'),
  ...pairs('ce', 'se', ',s', 'defen offen preten licen'),
  ...list('defenceless=defenseless practise=practice practises=practices practised=practiced'),
  ...list('practising=practicing unpractised=unpracticed analogue=analog analogues=analogs'),
  ...list('catalogue=catalog catalogues=catalogs catalogued=cataloged homologue=homolog homologues=homologs'),
  ...pairs('l', '', 'ed,ing,er,ers', travelled),
  ...list('counsellor=counselor counsellors=counselors councillor=councilor councillors=councilors'),
  ...list('marvellous=marvelous marvellously=marvelously jewellery=jewelry woollen=woolen woollens=woolens'),
  ...list('medallist=medalist medallists=medalists panellist=panelist panellists=panelists'),
  ...list('skilful=skillful skilfully=skillfully wilful=willful wilfully=willfully fulfil=fulfill'),
  ...list('fulfils=fulfills fulfilment=fulfillment enrol=enroll enrols=enrolls enrolment=enrollment'),
  ...list('enrolments=enrollments instalment=installment instalments=installments distil=distill'),
  ...list('distils=distills instil=instill instils=instills appal=appall appals=appalls enthral=enthrall'),
  ...list('programme=program programmes=programs ageing=aging grey=gray greys=grays greyish=grayish'),
  ...list('artefact=artifact artefacts=artifacts judgement=judgment judgements=judgments'),
  ...list('acknowledgement=acknowledgment acknowledgements=acknowledgments manoeuvre=maneuver'),
  ...list('manoeuvres=maneuvers manoeuvred=maneuvered manoeuvring=maneuvering sceptic=skeptic'),
  ...list('sceptics=skeptics sceptical=skeptical sceptically=skeptically scepticism=skepticism'),
  ...list('mould=mold moulds=molds moulded=molded moulding=molding mouldy=moldy smoulder=smolder'),
  ...list('smoulders=smolders smouldering=smoldering sulphur=sulfur sulphate=sulfate sulphates=sulfates'),
  ...list('sulphide=sulfide sulphides=sulfides sulphuric=sulfuric sulphonamide=sulfonamide'),
  ...list('sulphonamides=sulfonamides aluminium=aluminum caesium=cesium caecum=cecum caecal=cecal'),
  ...list('haem=heme pyjamas=pajamas aeroplane=airplane aeroplanes=airplanes tyre=tire tyres=tires'),
  ...list('kerb=curb kerbs=curbs cheque=check cheques=checks storey=story storeys=stories draught=draft'),
  ...list('draughts=drafts draughty=drafty plough=plow ploughs=plows cosy=cozy moustache=mustache'),
  ...list('moustaches=mustaches liquorice=licorice foetus=fetus foetuses=fetuses foetal=fetal'),
  ...list('leucocyte=leukocyte leucocytes=leukocytes neurone=neuron neurones=neurons gramme=gram'),
  ...list('grammes=grams kilogramme=kilogram kilogrammes=kilograms milligramme=milligram'),
  ...list('milligrammes=milligrams speciality=specialty specialities=specialties mum=mom mums=moms'),
  ...list('encyclopaedia=encyclopedia mediaeval=medieval'),
  ['per cent', 'percent'],
]);

/**
 * American forms that Britain has as well, some with another sense: a glucose meter, a doctor's practice, a story, a
 * check, the gray as a unit, rigors as shaking chills.
 */
export const shared: ReadonlySet<string> = new Set(
  [
    'meter meters micrometer micrometers practice practices license licenses percent check checks story stories tire',
    'tires curb curbs draft drafts gray grays judgment judgments acknowledgment acknowledgments fetus fetuses fetal',
    'leukocyte leukocytes neuron neurons gram grams kilogram kilograms milligram milligrams specialty specialties',
    'sulfur sulfate sulfates sulfide sulfides sulfuric sulfonamide sulfonamides coloration discoloration',
    'discolorations rigor rigors encyclopedia medieval',
  ].flatMap((line) => line.split(' ')),
);
