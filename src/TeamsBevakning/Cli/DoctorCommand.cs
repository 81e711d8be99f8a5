using System.CommandLine;
using TeamsBevakning.Doctor;

namespace TeamsBevakning.Cli;

/// <summary><c>doctor</c>: how the program is set up and how it stands, and what somebody should do.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var offline = new Option<bool>("--offline") { Description = "Ring inte upp Teams eller inloggningstjänsten." };
        var command = new Command("doctor", "Visar hur det står till: inställningar, databas, regler, kanaler och det som inte når fram. Slutar med 1 när någon behöver göra något.") { offline };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() => RunAsync(parsed.GetValue(offline), ct)));
        return command;
    }

    private static async Task<int> RunAsync(bool offline, CancellationToken ct)
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddBevakning();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        Console.WriteLine("Inställningar");
        Console.WriteLine("  ok   De går att läsa.");
        var wrong = 0;
        await foreach (var (subject, findings) in app.Services.GetRequiredService<Examination>().RunAsync(offline, ct))
        {
            Console.WriteLine(subject);
            foreach (var finding in findings)
            {
                Console.WriteLine($"  {Mark(finding.Verdict)} {finding.Text}");
                if (finding.ToDo is { } toDo)
                {
                    Console.WriteLine($"       {toDo}");
                }
            }

            wrong += findings.Count(finding => finding.Verdict is Verdict.Wrong);
        }

        Console.WriteLine(wrong == 0 ? "Allt väl." : $"{wrong} att åtgärda.");
        return wrong == 0 ? 0 : 1;
    }

    private static string Mark(Verdict health) => health switch
    {
        Verdict.Well => "ok  ",
        Verdict.Noted => "obs ",
        Verdict.Wrong => "FEL ",
    };
}
