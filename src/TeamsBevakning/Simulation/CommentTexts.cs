namespace TeamsBevakning.Simulation;

/// <summary>What citizens write in the made-up municipality. All of it is invented; the engine's own detector decides what is a question.</summary>
internal static class CommentTexts
{
    public static readonly string[] Questions =
    [
        "När öppnar badet på lördag?", "Hej! Hur söker man förskoleplats till hösten?", "Vilken dag hämtas soporna på Ekvägen?", "Kan man låna e-böcker utan lånekort?",
        "Vem ansvarar för lekplatsen vid Björkbacken?", "Hur länge är Storgatan avstängd?", "Är det någon som vet när isbanan spolas?", "Var lämnar man farligt avfall?",
        "Vad kostar det att hyra gympasalen?", "Varför är gatlyktorna släckta på Hamngatan sedan i måndags?", "Finns det lediga platser i simskolan?",
        "Hej, vilka tider gäller för återvinningscentralen i helgen?", "Hur överklagar jag ett beslut om bygglov?", "Kommer det att byggas en ny cykelväg till Norrby?",
        "När får vi veta vilken skola barnen hamnar på?", "Är biblioteket öppet i kväll?", "Kan ni svara på varför vattnet smakar klor?", "Hur anmäler man en trasig brunn?",
        "Vart ringer jag om hemtjänsten inte har kommit?", "Får man grilla vid badplatsen nu när det är eldningsförbud?", "Vilken buss går till evenemanget på torget?",
        "Hej kommunen! När börjar ansökan till kulturskolan?", "Hur många parkeringsplatser försvinner när ni bygger om torget?", "Stämmer det att fritidsgården ska läggas ner?",
    ];

    public static readonly string[] StormQuestions =
    [
        "När kommer strömmen tillbaka i Västra Sjöstad?", "Är vägen mot Norrby öppen?", "Är skolorna öppna i morgon trots snön?", "När plogas Ekvägen? Här står allt stilla.",
        "Var kan man hämta vatten nu när ledningen är av?", "Går skolskjutsarna i morgon bitti?", "Hur anmäler man ett träd som har fallit över cykelvägen?", "Kommer hemtjänsten fram i ovädret?",
    ];

    public static readonly string[] HolidayQuestions =
    [
        "Har ni öppet på fredag före helgen?", "När töms soporna under helgerna?", "Är simhallen öppen på annandagen?", "Vilka öppettider gäller på återvinningscentralen i helgen?",
        "Hur når man socialjouren under helgen?", "När stänger biblioteket dagen före helgdagen?",
    ];

    /// <summary>What the detector is unsure of.</summary>
    public static readonly string[] Unsure =
    [
        "Biblioteket har öppet på måndag?!", "Hur kan ni stänga badet mitt i sommaren", "Vi behöver hjälp med en trasig gatlykta på Hamngatan", "Förstår inte varför ni släcker belysningen så tidigt",
        "Ska vi gå dit @lisa", "Badet är öppet till åtta va",
    ];

    public static readonly string[] Talk =
    [
        "Så fint det blev på torget!", "Tack för en härlig dag på badet.", "Bra jobbat!", "Äntligen.", "Skandal att skattepengar går till sådant här.", "Heja Sjöstad!", "Vilken fin bild!",
        "Ni gör ett toppenjobb på biblioteket.", "Det här har vi väntat på länge.", "Fy vad dyrt det har blivit.", "Min dotter älskar den nya lekplatsen.", "Vi ses på lördag!",
        "Tråkigt att ni tog bort bänkarna.", "Tack för informationen.", "Jag håller med.", "Det blåser rejält här ute.", "Det var bättre förr.", "Grattis till alla som tog studenten!",
        "Kul med en marknad igen.", "Hundägare borde plocka upp efter sig.",
    ];

    /// <summary>What is written under another's comment; never a question, so that one answer is to one question.</summary>
    public static readonly string[] FollowUps =
    [
        "Tack, det hjälpte mig också.", "Håller med.", "Det där har jag också tänkt på.", "Ring växeln, de är jättesnälla.", "Precis!", "Tack för svaret.",
    ];
}
