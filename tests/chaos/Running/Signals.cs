using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TeamsBevakning.Chaos.Running;

/// <summary>POSIX signals to one process.</summary>
internal static class Signals
{
    public const int Kill = 9;
    public const int Terminate = 15;
    public const int Continue = 18;
    public const int Stop = 19;

    public static void Send(this Process process, int signal)
    {
        if (!process.HasExited && Send(process.Id, signal) != 0)
        {
            throw new InvalidOperationException($"Signal {signal} did not reach process {process.Id}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Send(int process, int signal);
}
