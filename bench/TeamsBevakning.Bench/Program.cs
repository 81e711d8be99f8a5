using System.Globalization;
using TeamsBevakning.Bench;
using TeamsBevakning.Bench.Load;
using TeamsBevakning.Bench.Paced;

if (args is ["load", .. var load])
{
    return await LoadCommand.RunAsync(load);
}

if (args is ["pace"])
{
    return await PaceBench.RunAsync();
}

if (args is ["due"])
{
    DueBench.Run();
    return 0;
}

if (args is ["selfcheck"])
{
    var stores = Directory.CreateTempSubdirectory("bevakning-bench-").FullName;
    await SelfCheckBench.RunAsync(stores, 1_000, 100_000);
    Directory.Delete(stores, recursive: true);
    return 0;
}

var items = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var presses = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500;
var folder = Directory.CreateTempSubdirectory("bevakning-bench-").FullName;
try
{
    await using var connector = await SilentConnector.StartAsync();
    await using var bot = await BenchHost.StartAsync(folder, connector.Address, items);
    using var plain = new PlainInsert(Path.Combine(folder, "plain.db"));

    // Interleaved, so that both meet the same disk at the same time; the first tenth warms up and is not counted.
    var (pressTimes, insertTimes) = (new List<double>(), new List<double>());
    for (var i = -presses / 10; i < presses; i++)
    {
        var press = await bot.PressAsync(i + (presses / 10));
        var insert = plain.Run();
        if (i >= 0)
        {
            pressTimes.Add(press);
            insertTimes.Add(insert);
        }
    }

    var (pressed, inserted) = (new Quantiles(pressTimes), new Quantiles(insertTimes));
    Console.WriteLine($"open items in the store: {items}, presses: {presses}");
    Console.WriteLine($"press to answer, over HTTP, committed to disk:  {pressed}");
    Console.WriteLine($"plain SQLite insert and commit, same settings:  {inserted}");
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio at the median: {pressed.At(0.5) / inserted.At(0.5):0.0}"));
}
finally
{
    Directory.Delete(folder, recursive: true);
}

return 0;
