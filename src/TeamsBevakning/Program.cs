using System.CommandLine;
using TeamsBevakning.Cli;

var root = new RootCommand("TeamsBevakning: daglig bevakning av kommunens konton i sociala medier, i Microsoft Teams.")
{
    DemoCommand.Create(),
    ServeCommand.Create(),
    RegisterCommand.Create(),
    JournalCommand.Create(),
    SnapshotsCommand.Create(),
    StorageMoveCommand.Create(),
    PolicyCommand.Create(),
    SimulateCommand.Create(),
    DoctorCommand.Create(),
    ManifestCommand.Create(),
};

// Longer than the host takes to stop when somebody does not answer, so that it stops in order.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(9) });
