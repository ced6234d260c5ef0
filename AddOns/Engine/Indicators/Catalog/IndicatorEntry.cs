using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>How a model names an indicator, and how it is made.</summary>
public sealed class IndicatorEntry
{
    private readonly Func<IReadOnlyList<double>, IndicatorSeeding, ISessionCalendar?, Indicator> _create;

    internal IndicatorEntry(
        string name,
        IndicatorInput input,
        string outputs,
        Func<IReadOnlyList<double>, IndicatorSeeding, ISessionCalendar?, Indicator> create,
        params IndicatorParameter[] parameters)
    {
        Name = name;
        Input = input;
        Outputs = outputs.Split(' ');
        Parameters = parameters;
        _create = create;
    }

    /// <summary>Name in models, lower case.</summary>
    public string Name { get; }

    /// <summary>What <see cref="Indicator"/> is fed with.</summary>
    public IndicatorInput Input { get; }

    /// <summary>Names of the outputs; the first one is what the bare name means.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>Parameters in the order they are written.</summary>
    public IReadOnlyList<IndicatorParameter> Parameters { get; }

    /// <summary>True when it cannot be made without a session calendar.</summary>
    public bool NeedsSession { get; internal init; }

    /// <summary>Makes the indicator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The parameters do not fit together.</exception>
    /// <exception cref="ArgumentNullException">A calendar is needed.</exception>
    internal Indicator Create(IReadOnlyList<double> parameters, IndicatorSeeding seeding, ISessionCalendar? calendar)
    {
        if (NeedsSession && calendar is null)
            throw new ArgumentNullException(nameof(calendar), Name + " needs a session calendar.");
        return _create(parameters, seeding, calendar);
    }

    /// <summary>Usage, for example "macd(fast, slow, signal)".</summary>
    public override string ToString() => Parameters.Count == 0
        ? Name
        : Name + "(" + string.Join(", ", Parameters.Select(parameter => parameter.Name)) + ")";
}
