using System;
using System.IO;
using System.Threading;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Tapes;
using NT8Bridge.Tapes.Recording;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>Hands the bars of a tape to a new engine with the tape's settings, and records what it does.</summary>
internal static class EngineRerun
{
    /// <summary>The tape of the new engine.</summary>
    /// <exception cref="InvalidDataException">The tape's settings or a snapshot on it cannot be used.</exception>
    public static RecordedTape Run(RecordedTape tape, ISessionCalendar calendar, CancellationToken cancellation)
    {
        TapeEngine settings = tape.Header.Engine!;
        TradingEngine engine;
        try
        {
            engine = new TradingEngine(settings.ToOptions(), SignalModelReader.Read(settings.Model), calendar);
        }
        catch (Exception e) when (e is ArgumentException or SignalModelException)
        {
            throw new InvalidDataException("its engine cannot be made: " + e.Message, e);
        }

        MemoryStream memory = new();
        TapeHeader header = new() { Strategy = tape.Header.Strategy, Engine = TapeEngine.Of(engine) };
        using (TapeRecorder recorder = new(header, () => memory, static _ => { }, waits: true))
        {
            recorder.Follow(engine);
            foreach (TapeLine line in tape.Lines)
            {
                cancellation.ThrowIfCancellationRequested();
                if (line.Kind == TapeKind.Snapshot) Replace(engine, line.TextOf("data"));
                else if (line.Kind == TapeKind.Engine) engine.OnBar(line.ToBar(), OriginOf(line));
            }

            recorder.Dispose();
            if (!recorder.IsComplete || recorder.Lost > 0)
                throw new InvalidDataException("its engine's bars could not be recorded once more: " + recorder.Problem);
        }

        memory.Position = 0;
        return TapeReader.Read(memory);
    }

    private static BarOrigin OriginOf(TapeLine line) =>
        Enum.TryParse(line.TextOf("origin"), out BarOrigin origin) && Enum.IsDefined(origin) ? origin : BarOrigin.PlatformHistory;

    private static void Replace(TradingEngine engine, string data)
    {
        if (data.Length == 0)
        {
            engine.Reset();
            return;
        }

        try
        {
            engine.Restore(new BinaryReader(new MemoryStream(Convert.FromBase64String(data))));
        }
        catch (FormatException e)
        {
            throw new InvalidDataException("a snapshot on it is damaged: " + e.Message, e);
        }
    }
}
