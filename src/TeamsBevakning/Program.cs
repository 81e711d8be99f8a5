using System.CommandLine;
using TeamsBevakning.Cli;

var root = new RootCommand("TeamsBevakning: daglig bevakning av kommunens konton i sociala medier, i Microsoft Teams.")
{
    DemoCommand.Create(),
    ServeCommand.Create(),
    RegisterCommand.Create(),
    JournalCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
