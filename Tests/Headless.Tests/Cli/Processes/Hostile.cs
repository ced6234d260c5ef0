using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli.Processes;

/// <summary>Strategies that do one thing that ends or holds their process, at one place of their life.</summary>
internal static class Hostile
{
    /// <summary>What they do, and what is said of it.</summary>
    public static readonly IReadOnlyDictionary<string, (string Code, string Said)> Deeds =
        new Dictionary<string, (string Code, string Said)>(StringComparer.Ordinal)
        {
            ["loop"] = ("while (true) { }", Stopped),
            ["sleep"] = ("System.Threading.Thread.Sleep(-1);", Stopped),
            ["wait"] = ("Deeds.pause();", Stopped),
            ["lock"] = ("Deeds.Lock();", Stopped),
            ["read"] = ("Deeds.Read();", Stopped),
            ["task"] = ("System.Threading.Tasks.Task.Delay(-1).Wait();", Stopped),
            ["deep"] = ("Deeds.Down(0);", Ended + "its calls go on without end (stack overflow) in Deeds.Down"),
            ["exit"] = ("Environment.Exit(3);", Ended + "Environment.Exit(3) was called"),
            ["failfast"] = ("Environment.FailFast(\"no more\");", Ended + "Environment.FailFast was called: no more"),
            ["kill"] = ("System.Diagnostics.Process.GetCurrentProcess().Kill(); System.Threading.Thread.Sleep(-1);",
                Ended + "the system ended it by signal 9"),
            ["thread"] = ("Deeds.Thread(); System.Threading.Thread.Sleep(-1);",
                Ended + Uncaught + "on a thread (Hostile.cs, line "),
            ["async"] = ("Deeds.Later(); System.Threading.Thread.Sleep(-1);", Ended + Uncaught + "later (Hostile.cs, line "),
            ["finalizer"] = ("Deeds.Finalizer(); System.Threading.Thread.Sleep(-1);",
                Ended + Uncaught + "in a finalizer (Hostile.cs, line "),
            ["memory"] = ("Deeds.Fill();", "'Hostile' was stopped: its process came to "),
        };

    /// <summary>Where they do it.</summary>
    public static readonly string[] Places = ["SetDefaults", "Configure", "DataLoaded", "OnBarUpdate", "Terminated", "Hosted"];

    private const string Stopped = "'Hostile' was stopped after 1 s (--timeout)";
    private const string Ended = "'Hostile' ended the process in which it ran: ";
    private const string Uncaught =
        "nothing caught an exception on another thread than the script's: InvalidOperationException: ";

    /// <summary>
    /// The files of a strategy that does it where its property Size is 2; in State.SetDefaults it cannot know that.
    /// </summary>
    public static string Script(string deed, string place)
    {
        string code = Deeds[deed].Code;
        string At(string there) => place == there ? code : "";
        string hosted = At("Hosted")
            .Replace("Deeds.", "NinjaTrader.NinjaScript.Strategies.Deeds.", StringComparison.Ordinal);
        return Scripts.Script.Usings + $$"""
            namespace NinjaTrader.NinjaScript.Strategies
            {
                public class Hostile : Strategy
                {
                    [NinjaScriptProperty] public int Size { get; set; }
                    protected override void OnStateChange()
                    {
                        if (State == State.SetDefaults) { Name = "Hostile"; Size = 2; {{At("SetDefaults")}} }
                        else if (Size != 2) return;
                        else if (State == State.Configure) { {{At("Configure")}} }
                        else if (State == State.DataLoaded) { {{At("DataLoaded")}} }
                        else if (State == State.Terminated && BarsArray != null && BarsArray.Length > 0) { {{At("Terminated")}} }
                    }
                    protected override void OnBarUpdate()
                    {
                        if (CurrentBar == 22) EnterLong();
                        if (CurrentBar == 25) ExitLong();
                        if (CurrentBar == 8 && Size == 2) { {{At("OnBarUpdate")}} }
                        if (Evil(Size)[0] < 0) EnterShort();
                    }
                }
                public static class Deeds
                {
                    [System.Runtime.InteropServices.DllImport("libc")] public static extern int pause();
                    public static int Down(int n) { return n == -1 ? 0 : Down(n + 1) + 1; }
                    public static void Lock()
                    {
                        var gate = new object();
                        var held = new System.Threading.ManualResetEvent(false);
                        var holder = new System.Threading.Thread(() =>
                        {
                            lock (gate) { held.Set(); System.Threading.Thread.Sleep(-1); }
                        });
                        holder.IsBackground = true;
                        holder.Start();
                        held.WaitOne();
                        lock (gate) { }
                    }
                    public static void Read()
                    {
                        var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In);
                        pipe.ReadByte();
                    }
                    public static void Thread()
                    {
                        new System.Threading.Thread(() => { throw new InvalidOperationException("on a thread"); }).Start();
                    }
                    public static async void Later()
                    {
                        await System.Threading.Tasks.Task.Yield();
                        throw new InvalidOperationException("later");
                    }
                    public static void Finalizer() { Make(); GC.Collect(); GC.WaitForPendingFinalizers(); }
                    static void Make() { new Bomb(); }
                    class Bomb { ~Bomb() { throw new InvalidOperationException("in a finalizer"); } }
                    public static void Fill()
                    {
                        var held = new List<byte[]>();
                        while (true)
                        {
                            var more = new byte[1 << 22];
                            for (int i = 0; i < more.Length; i += 4096) more[i] = 1;
                            held.Add(more);
                        }
                    }
                }
            }
            namespace NinjaTrader.NinjaScript.Indicators
            {
                public class Evil : Indicator
                {
                    [NinjaScriptProperty] public int Size { get; set; }
                    protected override void OnStateChange()
                    {
                        if (State == State.SetDefaults) { Name = "Evil"; AddPlot(Brushes.Red, "Plot"); }
                    }
                    protected override void OnBarUpdate()
                    {
                        if (CurrentBar == 8 && Size == 2) { {{hosted}} }
                        Value[0] = Close[0];
                    }
                }
            }
            """;
    }
}
