using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Policies;

/// <summary>Where a setting comes from: a document's heading and words, or that it is our default and why.</summary>
internal static class PolicySource
{
    public static void Check(CheckedObject setting)
    {
        if (setting.Object("source", required: true) is not { } source)
        {
            return;
        }

        var byDefault = source.Value("default", required: false, CheckedValue.Text(1_000));
        var document = source.Value("document", required: byDefault is null, CheckedValue.Text(300));
        source.Value("heading", required: byDefault is null, CheckedValue.Text(300));
        var quote = source.Value("quote", required: byDefault is null, CheckedValue.Text(1_000));
        if (quote is not null && quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 5)
        {
            source.Fault(source.PathOf("quote"), "citatet är kortare än fem ord", "Citera minst fem ord ordagrant");
        }

        if (byDefault is not null && document is not null)
        {
            source.Fault(source.Path, "både default och document står", "Ange antingen var det står, eller att det är vårt val");
        }

        source.Close();
    }
}
