using System.Collections.Frozen;

namespace TeamsBevakning.Domain.Questions;

/// <summary>The words the detector goes by, in lower case, with the spellings people use. The only place to add one.</summary>
internal static class QuestionWords
{
    /// <summary>May stand before any question without being part of it.</summary>
    public static readonly FrozenSet<string> Fillers = Set(
        "och men ok okej okey ja jo nej nä eller fast snälla förresten btw ursäkta förlåt jaha aha hm hmm oj å åh åå ps p s obs fråga tack "
        + "haha hihi öh vänta seriöst ärligt undrar asså alltså");

    /// <summary>May stand before a question word; before a verb they make a statement ("nu är vi här").</summary>
    public static readonly FrozenSet<string> Adverbs = Set("så då sen nu bara lite typ annars dessutom förövrigt");

    /// <summary>Greetings: the name of whom they greet may follow.</summary>
    public static readonly FrozenSet<string> Greetings = Set(
        "hej hejsan hejhej hallå halloj tja tjena tjenare tjo god goddag godmorgon morgon morrn kära hello hi goder");

    public static readonly FrozenSet<string> Who = Set("vem vems");

    public static readonly FrozenSet<string> Which = Set("vilken vilket vilka vilkens vikken vilke");

    /// <summary>Question words that are nothing else.</summary>
    public static readonly FrozenSet<string> Plain = Set("varifrån vartifrån hurdan hurdant hurdana vaför varför varfor varfö vafför varåt hursa");

    /// <summary>How something is, with a measure: "hur länge", "hur mycket".</summary>
    public static readonly FrozenSet<string> Measures = Set(
        "länge mycket många ofta långt lång långa gammal gammalt gamla stor stort stora djup djupt dags sent tidigt högt hög varmt kallt snabbt "
        + "fort nära dyrt många stor långsamt pass");

    /// <summary>Words between the question word and its verb: "när ungefär öppnar", "vad fan är".</summary>
    public static readonly FrozenSet<string> Between = Set(
        "på i exakt ungefär egentligen cirka ca fan tusan sjutton helvete då för tid tider någonstans nånstans ifrån vid under inom med från av "
        + "till är dag datum ens nu igen mer");

    /// <summary>What one asks which of: then "vilken" is no exclamation.</summary>
    public static readonly FrozenSet<string> Askable = Set(
        "tid tider dag dagar datum vecka veckor månad år nummer telefonnummer adress gata gator väg vägar skola skolor avdelning buss bussar "
        + "regler kommun bad badhus bibliotek dagis förskola "
        + "klockslag mejl mejladress handläggare enhet sträcka områden område ort plats linje blankett klass ålder åldrar");

    /// <summary>Subjects to whom, or about what, one asks.</summary>
    public static readonly FrozenSet<string> Askers = Set("ni man jag någon nån ngn det kommunen nåt något ngt");

    /// <summary>Other subjects that follow a verb in a question.</summary>
    public static readonly FrozenSet<string> Subjects = Set(
        "du vi de dom den dem han hon denna detta dessa våra vår vårt mina min mitt era ert alla några folk barn barnen hundar hundarna ens inte");

    /// <summary>Subjects that after a question word make a subordinate clause or an exclamation ("när ni öppnar", "vad ni är bra").</summary>
    public static readonly FrozenSet<string> Pronouns = Set("ni man jag någon nån ngn det du vi de dom den dem han hon som alla dessa detta");

    /// <summary>Verbs that open a question.</summary>
    public static readonly FrozenSet<string> Openers = Set(
        "finns fins kan har är e ä kommer ska skall får stämmer vet går blir tänker brukar måste kunde skulle vill behöver planerar öppnar "
        + "stänger gäller betyder ingår borde "
        + "räcker krävs behövs finner tror hinner ar gar fungerar funkar kostar ligger blev bör är sker visste serverar plogar "
        + "sandar hämtar törs menas");

    /// <summary>Verbs that open a question only before a person: "såg den" has left out its subject.</summary>
    public static readonly FrozenSet<string> OpenersWithPerson = Set(
        "hade fick gick såg tog minns hittade hittar tar hörde brukade gjorde gör tyckte fattar fixar ringer svarar");

    /// <summary>Of the openers, those that with "det" ask rather than leave out their subject.</summary>
    public static readonly FrozenSet<string> OpenersWithIt = Set(
        "finns fins är e går stämmer kommer ska skall gäller kostar brukar behövs krävs ingår fungerar funkar räcker skulle betyder");

    /// <summary>Of the openers, those a noun may follow: "är badet öppet".</summary>
    public static readonly FrozenSet<string> OpenersWithNoun = Set(
        "är e ä ar har kommer ska skall får kan går gar blir stämmer gäller öppnar stänger ingår måste brukar behöver");

    /// <summary>After "finns" these make a statement.</summary>
    public static readonly FrozenSet<string> NotAfterFinns = Set(
        "inte inga ingen inget ju nog många massor bara alltid gott så en tydliga väl också även mycket flera säkert fortfarande här där på hur "
        + "att knappt kvar verkligen ens ej");

    /// <summary>Verbs of opinion: "tycker ni gör ett bra jobb" has left out its subject.</summary>
    public static readonly FrozenSet<string> Opinions = Set("tycker tror önskar anser känner älskar förstår ser hör vet menar gillar hoppas hatar antar");

    /// <summary>Verbs that the endings do not tell.</summary>
    public static readonly FrozenSet<string> Verbs = Set(
        "är e ä var va ska skall kan vet måste vill får går står ser gör tar ger bör blir blev hade har fick gick kom sa såg tog gav kunde "
        + "skulle ville finns fins hände stod låg dog drog skedde "
        + "skrev sker bor dör mår tror når rör heter ligger borde krävs behövs syns hörs känns menas ar gar får kostar gäller anser sattes togs "
        + "stängs töms höll funkar betyder bryr sköter styr hände kände tände vände sände");

    /// <summary>Words that end like verbs and are none.</summary>
    public static readonly FrozenSet<string> NotVerbs = Set(
        "väder fönster papper dyr svår rar sur klar tur mer fler flyr där här när har över under efter eller inter hur var vår er ner år bär vuxnar "
        + "vacker säker "
        + "läcker osäker mager trogen skor dagar veckor "
        + "timmar år tider gator vägar bussar skolor bilder människor barnbarnas kommuner personer regler vänner saker hundar katter killar tjejer "
        + "mödrar fler färger bättre klass dags alltings alldeles "
        + "trappor trappar lekplatser härligas många idioter underbar dumbommar mästare ytterligare annars tills mors fars");

    /// <summary>Words that end like definite nouns and are none.</summary>
    public static readonly FrozenSet<string> NotNouns = Set(
        "redan men sen nån hon ren sedan nästan även igen ingen annan innan ledsen hemskt egen liten nyligen äntligen verkligen mycket jättemycket "
        + "inget annat varken "
        + "troligen möjligen sannolikt vuxen öppen nyfiken vaken gärna kvar någon någonsin sådan helgen hejsan");

    /// <summary>Begins a subordinate clause that a verb may follow without asking.</summary>
    public static readonly FrozenSet<string> Subordinators = Set("om när nar eftersom innan medan sedan trots fastän därför att för eftersom då så");

    /// <summary>Fronted words after which the verb comes before its subject in a statement.</summary>
    public static readonly FrozenSet<string> Fronted = Set(
        "nu då så där det här sen sedan idag imorgon detta allt dit kanske även ändå också som visst snart ibland annars");

    /// <summary>Places: after "var" these verbs ask.</summary>
    public static readonly FrozenSet<string> PlaceVerbs = Set(
        "finns fins ligger är e kan ska skall hittar får går söker anmäler vänder lämnar köper parkerar har håller bor tar blir ser gör hämtar "
        + "ringer mejlar skickar står kommer läser bokar betalar börjar slutar");

    /// <summary>What "how" and "who" ask about in a subordinate clause: "vet inte när".</summary>
    public static readonly FrozenSet<string> Asking = Set("när var vart hur vem vilken vilket vilka varför vad nar om");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
