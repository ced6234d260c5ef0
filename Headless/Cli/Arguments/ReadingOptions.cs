using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which verbs say how files of bars or ticks are meant, where a file does not say it itself.</summary>
internal sealed class ReadingOptions
{
    private static readonly string[] Roles =
        ["time", "open", "high", "low", "close", "volume", "price", "size", "bid", "ask", "symbol"];

    private readonly Option<string> _stamp = new("--stamp")
    {
        HelpName = "open|close", Description = "Whether the times of bars are their opens or their closes.",
    };

    private readonly Option<string> _zone = new("--data-zone")
    {
        HelpName = "NAME",
        Description = "Zone of times in a file that name none, for example America/Chicago. Without it: UTC.",
    };

    private readonly Option<string> _databaseZone = new("--db-zone")
    {
        HelpName = "NAME",
        Description = "Zone of the machine that wrote NinjaTrader's database files (.ncd), for example "
            + "\"Central Standard Time\": their times are its wall clock.",
    };

    private readonly Option<string> _columns = new("--columns")
    {
        HelpName = "WHAT=NAME,…",
        Description = "Columns of a file, by name or number: time=Date+Time,open=Open,high=High,low=Low,close=Close,volume=Vol; "
            + "also price, size, bid, ask, symbol.",
    };

    private readonly Option<string> _separator = new("--separator")
    {
        HelpName = "CHAR", Description = "Character between the fields of a text file, or 'tab'.",
    };

    private readonly Option<string> _decimal = new("--decimal")
    {
        HelpName = "CHAR", Description = "Character before the decimals in a text file: . or ,",
    };

    private readonly Option<string> _unit = new("--unit")
    {
        HelpName = "s|ms|us|ns", Description = "Unit of times that are plain numbers since 1970.",
    };

    private readonly Option<string> _dateOrder = new("--date-order")
    {
        HelpName = "mdy|dmy", Description = "Whether 10/06/2013 is in October or in June.",
    };

    private readonly Option<string> _barLength = new("--bar-length")
    {
        HelpName = "1m", Description = "Length of the bars in a file. Without it: what the distances of their times tell.",
    };

    private readonly Option<string> _mostRejected = new("--max-rejected")
    {
        HelpName = "PERCENT",
        Description = "Share of unreadable or unsound rows above which a file is refused. Without it: 1.",
    };

    private readonly Option<bool> _force = new("--force-instrument")
    {
        Description = "Take a file for the instrument's although it says another.",
    };

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All =>
        [_stamp, _zone, _databaseZone, _columns, _separator, _decimal, _unit, _dateOrder, _barLength, _mostRejected, _force];

    /// <summary>What the user said.</summary>
    /// <exception cref="WrongArgumentException">A value cannot be read.</exception>
    public FileReading Read(VerbContext context) => new()
    {
        Stamp = context.Parse(_stamp, Stamp),
        Zone = context.Parse(_zone, ZoneText.Parse),
        DatabaseZone = context.Parse(_databaseZone, ZoneText.Parse),
        Columns = context.Parse(_columns, Columns) ?? new Dictionary<string, string>(),
        Separator = context.Parse(_separator, Separator),
        Decimal = context.Parse(_decimal, Decimal),
        UnitsPerSecond = context.Parse(_unit, Unit),
        DateOrder = context.Parse(_dateOrder, Order),
        BarLength = context.Parse(_barLength, text => (BarInterval?)BarInterval.Parse(text)),
        MostRejected = context.Parse(_mostRejected, Share) ?? new FileReading().MostRejected,
        IsInstrumentForced = context.Get(_force),
    };

    private static BarStamp Stamp(string text) => text.ToLowerInvariant() switch
    {
        "open" => BarStamp.Open,
        "close" or "end" => BarStamp.End,
        _ => throw new FormatException($"'{text}' is neither open nor close."),
    };

    private static Dictionary<string, string> Columns(string text)
    {
        Dictionary<string, string> columns = [];
        foreach (string part in text.Split(','))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string role = equals < 0 ? part : part[..equals].Trim().ToLowerInvariant();
            if (equals < 0 || !Roles.Contains(role) || part[(equals + 1)..].Trim().Length == 0)
            {
                throw new FormatException(
                    $"'{part}' is no column: write WHAT=NAME with one of {string.Join(", ", Roles)}, "
                    + "for example time=Date+Time,open=Open.");
            }

            columns[role] = part[(equals + 1)..].Trim();
        }

        return columns;
    }

    private static char? Separator(string text) => text switch
    {
        "tab" or "\\t" => '\t',
        [var one] when !char.IsLetterOrDigit(one) => one,
        _ => throw new FormatException($"'{text}' parts no fields: write one character, or tab."),
    };

    private static char? Decimal(string text) => text is "." or ","
        ? text[0]
        : throw new FormatException($"'{text}' is neither . nor ,");

    private static long? Unit(string text) => text switch
    {
        "s" => 1,
        "ms" => 1_000,
        "us" => 1_000_000,
        "ns" => 1_000_000_000,
        _ => throw new FormatException($"'{text}' is none of s, ms, us and ns."),
    };

    private static DateOrder? Order(string text) => text switch
    {
        "mdy" => DateOrder.MonthFirst,
        "dmy" => DateOrder.DayFirst,
        _ => throw new FormatException($"'{text}' is neither mdy nor dmy."),
    };

    private static double? Share(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double percent) && percent <= 100
            ? percent / 100
            : throw new FormatException($"'{text}' is no percentage from 0 to 100, written with a point.");
}
