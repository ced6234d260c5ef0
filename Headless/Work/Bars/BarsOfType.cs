using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Scripts;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Compile;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Bars;

/// <summary>Bars of ticks, of contracts, of steps of price or of a script's bars type, made of a file.</summary>
internal static class BarsOfType
{
    /// <exception cref="WorkException">The instrument or the bars type is not known, or a script does not compile.</exception>
    /// <exception cref="InputFileException">The file gives no bar, or its bars type fails.</exception>
    public static BarsFileResult Make(BarsFileRequest request, SeriesRows data, IProgress<WorkProgress>? progress)
    {
        MarketDataRows rows = data.Rows;
        if (BarOutput.IsParquet(request.To))
        {
            throw new UnusableFileException(
                request.To, $"a parquet bar file holds bars of one length of time", $"give it a name that ends in .csv");
        }

        TradingHoursCatalog templates = new();
        HostContext host = new()
        {
            GeneralOptions = new GeneralOptions { TimeZoneInfo = TimeZoneInfo.Utc }, TradingHours = templates,
            Instruments = new InstrumentCatalog(templates) { PresentYear = request.Data.PresentYear },
        };
        Instrument instrument = InstrumentOf(request.Data.Instrument ?? rows.Instrument, host);
        SeriesStore store = new(new PriceHistory(instrument, rows.Bars, rows.Interval?.Seconds ?? 0, rows.Ticks));
        using CompiledScripts? scripts = request.Scripts.Count > 0 ? ScriptLoading.Compile(request.Scripts, progress) : null;
        BarsPeriod period = NamedPeriod.Resolve(request.Period!, store, scripts);
        TradingHours? hours = InstrumentSessions.Named(host.TradingHours, request.Data.TradingHours);
        var key = SeriesKey.Of(host, instrument, period, hours, isResetOnNewTradingDay: true);
        using IDisposable scope = host.Enter();
        BarsSeries series;
        bool isApproximate;
        try
        {
            isApproximate = store.IsApproximate(key);
            series = store.Historical(key);
        }
        catch (Exception e) when (e is InvalidOperationException or NotSupportedException)
        {
            throw new InputFileException(
                request.From, 0, $"no bars of {request.Period} can be made of it: {e.Message}", "mend what it says");
        }

        if (series.Count == 0)
        {
            throw new InputFileException(
                request.From, 0, $"no bar of {request.Period} can be made of it",
                "give a file with rows inside the sessions of " + series.TradingHours.Name);
        }

        MarketHours market = new(series.TradingHours);
        IReadOnlyList<InputCount> files = data.Count(
            instrument.FullName, market.Name, market.OutsideOf(rows.Ticks) + market.OutsideOf(rows.Bars, rows.Interval),
            progress);
        Bar[] bars = [.. Enumerable.Range(0, series.Count).Select(i => BarAt(series, i))];
        BarOutput.WriteCsv(request.To, bars);
        return new BarsFileResult
        {
            Rows = rows,
            Instrument = instrument.FullName,
            Sessions = series.TradingHours.Name,
            Period = request.Period!.ToString(),
            Bars = bars,
            Files = files,
            Told = data.Told,
            IsApproximate = isApproximate,
            To = request.To,
        };
    }

    private static Instrument InstrumentOf(string? name, HostContext host)
    {
        if (name is null)
        {
            throw new WrongRequestException(
                RequestPart.Instrument, $"bars of a type are made in ticks of price, so say of which instrument they are.");
        }

        if (host.Instruments.Find(name) is { } instrument) return instrument;
        UnknownInstrument why = host.Instruments.WhyUnknown(name);
        throw new WrongRequestException(RequestPart.Instrument, $"{why.Reason}{why.End}");
    }

    private static Bar BarAt(BarsSeries series, int i) => new(
        series.GetTime(i).Ticks, series.GetOpen(i), series.GetHigh(i), series.GetLow(i), series.GetClose(i),
        series.GetVolume(i), 0);
}
