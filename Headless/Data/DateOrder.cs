namespace NT8Bridge.Headless.Data;

/// <summary>Which of the two first numbers of a date such as 10/06/2013 is the month.</summary>
public enum DateOrder
{
    /// <summary>Month, day, year, as written in the United States.</summary>
    MonthFirst,

    /// <summary>Day, month, year, as written in Europe.</summary>
    DayFirst,
}
