using System;

namespace NT8Bridge.Risk;

/// <summary>
/// The days of the week on which entries are wanted: "Mon,Tue,Fri" or "Mon-Thu", English names, at least three letters. A day is
/// a trading day: Sunday evening belongs to Monday.
/// </summary>
public sealed class EntryDays
{
    private readonly bool[] _isWanted;

    private EntryDays(bool[] isWanted) => _isWanted = isWanted;

    /// <summary>Every day.</summary>
    public static EntryDays All { get; } = new(new[] { true, true, true, true, true, true, true });

    /// <summary>Reads the text; an empty one is <see cref="All"/>.</summary>
    /// <exception cref="FormatException">A part is no day; the message shows it and how one is written.</exception>
    public static EntryDays Parse(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (text.Trim().Length == 0) return All;
        bool[] isWanted = new bool[7];
        foreach (string part in text.Split(','))
        {
            string[] days = part.Split('-');
            if (days.Length > 2) throw NoDay(part);
            int first = DayOf(days[0]);
            int last = DayOf(days[days.Length - 1]);
            for (int day = first; ; day = (day + 1) % 7)
            {
                isWanted[day] = true;
                if (day == last) break;
            }
        }

        return new EntryDays(isWanted);
    }

    /// <summary>Whether entries are wanted on that trading day.</summary>
    public bool Contains(DateTime tradingDay) => _isWanted[(int)tradingDay.DayOfWeek];

    private static int DayOf(string text)
    {
        string name = text.Trim();
        for (int day = 0; name.Length >= 3 && day < 7; day++)
            if (((DayOfWeek)day).ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase)) return day;
        throw NoDay(text);
    }

    private static FormatException NoDay(string part) =>
        new($"'{part.Trim()}' is no day of the week; write Mon,Tue,Fri or Mon-Thu.");
}
