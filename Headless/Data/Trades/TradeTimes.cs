using System;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Data.Trades;

/// <summary>Reads the times of a trade list, whose dates are in the format of the writer's country.</summary>
internal sealed class TradeTimes
{
    private static readonly string[] Clocks = ["h:mm:ss tt", "H:mm:ss", "h:mm tt", "H:mm"];
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy", "yyyy-M-d", "yyyy/M/d", "d.M.yyyy"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "yyyy-M-d", "yyyy/M/d", "d.M.yyyy"];

    private readonly string[] _formats;

    private TradeTimes(string[] dates) => _formats = [.. dates.SelectMany(date => Clocks.Select(clock => date + " " + clock))];

    /// <summary>The reader of all of them: the month first where that is possible for each, else the day.</summary>
    /// <exception cref="InputFileException">The order was said, and not all can be read so.</exception>
    public static TradeTimes Of(string path, string[] times, DateOrder? order)
    {
        TradeTimes months = new(MonthFirst), days = new(DayFirst);
        if (order is { } said)
        {
            TradeTimes chosen = said == DateOrder.DayFirst ? days : months;
            if (times.FirstOrDefault(time => !chosen.TryRead(time, out _)) is not { } wrong) return chosen;
            string reason = $"'{wrong}' is no time in that order of day and month";
            throw new InputFileException(path, 0, reason, "check --date-order");
        }

        return times.All(time => months.TryRead(time, out _)) || !times.All(time => days.TryRead(time, out _)) ? months : days;
    }

    /// <summary>Reads one.</summary>
    public bool TryRead(string text, out DateTime time) => DateTime.TryParseExact(
        text.Replace('\u202F', ' '), _formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out time);
}
