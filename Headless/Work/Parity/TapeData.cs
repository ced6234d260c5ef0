using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Tapes;

namespace NT8Bridge.Headless.Work.Parity;

/// <summary>What a tape holds as the data of a run: its instruments, trading hours and bars.</summary>
internal sealed class TapeData
{
    private readonly RecordedTape _tape;
    private readonly string _path;
    private readonly TradingHoursCatalog _hours = new();
    private readonly InstrumentCatalog _instruments;
    private readonly TradingHours? _chosen;

    /// <param name="tape">The tape.</param>
    /// <param name="path">Where it lies, for messages.</param>
    /// <param name="tradingHours">Template in place of those that the tape names; null for those.</param>
    /// <exception cref="WorkException">The tape names a zone, trading hours or an instrument that cannot be used.</exception>
    public TapeData(RecordedTape tape, string path, string? tradingHours)
    {
        _tape = tape;
        _path = path;
        Zone = ZoneOf(tape.Header);
        foreach ((string name, string xml) in tape.Header.TradingHours) AddHours(name, xml);
        _chosen = InstrumentSessions.Named(_hours, tradingHours);
        _instruments = new InstrumentCatalog(_hours);
        foreach (TapeInstrument instrument in tape.Header.Instruments) Add(instrument);
    }

    /// <summary>The zone of the script's times.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The period of the script's primary series.</summary>
    public BarsPeriod Period => PeriodOf(_tape.Header.Series[0]);

    /// <summary>Sessions of the trading hours of that name.</summary>
    /// <exception cref="UnusableFileException">They are not known.</exception>
    public NT8Bridge.Sessions.ISessionCalendar CalendarOf(string tradingHours) =>
        TradingHoursCatalog.CalendarOf(Hours(tradingHours));

    /// <summary>The data of a run.</summary>
    /// <exception cref="UnusableFileException">The tape has no series, or one of a kind that is not known.</exception>
    public RunData Load()
    {
        if (_tape.Header.Series.Count == 0) throw Unusable($"it has no series of bars", null);
        Bar[][] bars = [.. _tape.Header.Series.Select((_, series) => BarsOf(series))];
        SeriesStore store = new(
            [.. _tape.Header.Series.Select(series => series.Instrument).Distinct().Select(name => History(name, bars))]);
        for (int i = 0; i < bars.Length; i++)
        {
            TapeSeries series = _tape.Header.Series[i];
            SeriesKey key = new(
                Instrument(series.Instrument), PeriodOf(series), Hours(series.TradingHours), Zone, series.IsResetOnNewTradingDay);
            try
            {
                store.Give(key, bars[i]);
            }
            catch (NotSupportedException e)
            {
                throw Unusable($"bars of type {series.TypeName} are not known here: {e.Message}", e);
            }
        }

        Instrument first = Instrument(_tape.Header.Series[0].Instrument);
        return new RunData
        {
            Store = store,
            Instruments = _instruments,
            TradingHours = _hours,
            ChosenHours = Hours(_tape.Header.Series[0].TradingHours),
            Instrument = first,
            Period = Period,
            FirstUtcTicks = bars.Where(one => one.Length > 0).Select(one => one[0].EndUtcTicks).DefaultIfEmpty().Min(),
            LastUtcTicks = bars.Where(one => one.Length > 0).Select(one => one[^1].EndUtcTicks).DefaultIfEmpty().Max(),
            IsSynthesized = true,
            Files = [],
            BarsReplaced = 0,
        };
    }

    /// <summary>The zone by its own rules; those of some systems cannot be read back, and then by its name.</summary>
    private TimeZoneInfo ZoneOf(TapeHeader header)
    {
        try
        {
            return TimeZoneInfo.FromSerializedString(header.Zone);
        }
        catch (Exception e) when (e is ArgumentException or SerializationException)
        {
            return ZoneNamed(header.ZoneId);
        }
    }

    private TimeZoneInfo ZoneNamed(string name)
    {
        try
        {
            return ZoneText.Parse(name);
        }
        catch (FormatException e)
        {
            throw Unusable($"{e.Message}", e);
        }
    }

    private Bar[] BarsOf(int series) =>
        [.. _tape.Lines.Where(line => line.Kind == TapeKind.Bar && line.Series == series).Select(line => line.ToBar())];

    /// <summary>The finest bars of time are what else a script may ask for, in place of ticks.</summary>
    private PriceHistory History(string instrument, Bar[][] bars)
    {
        (int seconds, int series) = _tape.Header.Series
            .Select((one, at) => (Seconds: one.Instrument == instrument ? SecondsOf(one) : 0, At: at))
            .Where(one => one.Seconds > 0).DefaultIfEmpty((Seconds: 0, At: -1)).MinBy(one => one.Seconds);
        return PriceHistory.OfBars(Instrument(instrument), series < 0 ? [] : bars[series], seconds);
    }

    private static int SecondsOf(TapeSeries series) => (BarsPeriodType)series.Type switch
    {
        BarsPeriodType.Second => series.Value,
        BarsPeriodType.Minute => series.Value * 60,
        _ => 0,
    };

    private static BarsPeriod PeriodOf(TapeSeries series) => new()
    {
        BarsPeriodType = (BarsPeriodType)series.Type,
        Value = series.Value,
        Value2 = series.Value2,
        BaseBarsPeriodType = (BarsPeriodType)series.BaseType,
        BaseBarsPeriodValue = series.BaseValue,
        MarketDataType = Enum.TryParse(series.MarketData, out MarketDataType type) ? type : MarketDataType.Last,
    };

    private Instrument Instrument(string name) =>
        _instruments.Find(name) ?? throw Unusable($"its instrument '{name}' is not in its header", null);

    private TradingHours Hours(string name)
    {
        if (_chosen is not null) return _chosen;
        return _hours.Find(name) ?? throw new UnusableFileException(
            _path, $"it names the trading hours '{name}' and does not hold them",
            $"give their file by {RequestPart.TradingHours}");
    }

    private void AddHours(string name, string xml)
    {
        try
        {
            using MemoryStream text = new(Encoding.UTF8.GetBytes(xml.TrimStart('\uFEFF')));
            _hours.Add(TradingHoursXml.Read(text, name));
        }
        catch (InvalidDataException e)
        {
            throw Unusable($"its trading hours cannot be read: {e.Message}", e);
        }
    }

    private void Add(TapeInstrument instrument) => _instruments.Add(new MasterInstrument
    {
        Name = instrument.Master,
        TickSize = instrument.TickSize,
        PointValue = instrument.PointValue,
        Currency = Enum.TryParse(instrument.Currency, out Currency currency) ? currency : Currency.UsDollar,
        InstrumentType = Enum.TryParse(instrument.Type, out InstrumentType type) ? type : InstrumentType.Future,
        TradingHours = _hours.Find(instrument.TradingHours) ?? _hours.AlwaysOpen,
    });

    private UnusableFileException Unusable(FormattableString reason, Exception? inner) =>
        new(_path, reason, $"record it anew", inner);
}
