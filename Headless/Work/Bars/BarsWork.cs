using System;
using System.Threading;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Makes bars of ticks or of finer bars and writes them.</summary>
public static class BarsWork
{
    /// <summary>Makes and writes the bars.</summary>
    /// <exception cref="WorkException">The instrument is not known or missing.</exception>
    /// <exception cref="DataFileException">The file cannot be read, gives no bar, or the bars cannot be written.</exception>
    public static BarsFileResult Run(
        BarsFileRequest request, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        MarketDataRows rows = MarketDataFile.Read(request.From, new StepShare(progress, "Reading"));
        cancellation.ThrowIfCancellationRequested();
        string? instrument = request.Instrument ?? rows.Instrument;
        ISessionCalendar calendar = InstrumentSessions.Of(request.TradingHours, request.Instrument, rows.Instrument);
        var made = MadeBars.Of(rows, request.Interval, calendar);
        if (made.Bars.Length == 0)
        {
            throw new InputFileException(
                request.From, 0, $"no bar of {request.Interval} can be made of it",
                "give a file with rows inside the sessions of " + calendar.Name);
        }

        if (instrument is null && BarOutput.IsParquet(request.To))
            throw new UnusableFileException(request.To, $"{BarOutput.WithoutInstrument}", $"name it by {RequestPart.Instrument}");
        BarOutput.Write(request.To, made.Bars, instrument, request.Interval);
        return new BarsFileResult
        {
            Rows = rows,
            Instrument = instrument,
            Sessions = calendar.Name,
            Interval = request.Interval,
            Bars = made.Bars,
            OutOfSession = made.OutOfSession,
            To = request.To,
        };
    }
}
