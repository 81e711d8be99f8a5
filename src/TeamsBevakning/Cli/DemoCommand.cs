using System.CommandLine;
using TeamsBevakning.Demo;

namespace TeamsBevakning.Cli;

/// <summary><c>demo</c>: the main job with nothing to configure.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var speed = new Option<double>("--speed") { Description = "Hur många gånger fortare klockan går, till exempel 600.", DefaultValueFactory = _ => 1 };
        speed.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0.1 and <= 10_000))
            {
                result.AddError("--speed går inte att använda. Ange ett tal från 0.1 till 10000.");
            }
        });
        var noPlayground = new Option<bool>("--no-playground") { Description = "Starta inte Agents Playground." };
        var fresh = new Option<bool>("--fresh") { Description = "Börja om från början." };
        var command = new Command("demo", "Visar huvuduppgiften med en påhittad kommun: en fråga blir ett kort, ett tryck loggas, en missad frist eskaleras.") { speed, noPlayground, fresh };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() =>
            DemoRun.RunAsync(new DemoOptions(parsed.GetValue(speed), !parsed.GetValue(noPlayground), parsed.GetValue(fresh)), ct)));
        return command;
    }
}
