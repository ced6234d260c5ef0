using System;

namespace NT8Bridge.Sessions;

/// <summary>
/// A session template that cannot be used; says which template, on which day, what is wrong and how to mend it.
/// </summary>
public sealed class SessionTemplateException : Exception
{
    /// <summary>Makes the error; <paramref name="day"/> is a weekday, a date, or "all days".</summary>
    public SessionTemplateException(string template, string day, string value, string mend)
        : base($"Session template '{template}', {day}: {value}. {mend}")
    {
        Template = template;
        Day = day;
        Value = value;
        Mend = mend;
    }

    /// <summary>Name of the template.</summary>
    public string Template { get; }

    /// <summary>The weekday or date concerned.</summary>
    public string Day { get; }

    /// <summary>What was found there.</summary>
    public string Value { get; }

    /// <summary>What to do about it.</summary>
    public string Mend { get; }
}
