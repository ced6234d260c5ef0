using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Indicators;

/// <summary>An output of an indicator with its parameters, as a model asks for it. Equal when all three are.</summary>
public sealed class IndicatorRequest : IEquatable<IndicatorRequest>
{
    private readonly double[] _parameters;

    internal IndicatorRequest(IndicatorEntry entry, double[] parameters, int output)
    {
        Entry = entry;
        _parameters = parameters;
        Output = output;
    }

    /// <summary>The indicator's entry in the catalogue.</summary>
    public IndicatorEntry Entry { get; }

    /// <summary>Name in the catalogue.</summary>
    public string Name => Entry.Name;

    /// <summary>All parameters, defaults filled in, in the entry's order.</summary>
    public IReadOnlyList<double> Parameters => _parameters;

    /// <summary>Position of the output.</summary>
    public int Output { get; }

    /// <summary>
    /// Bytes of memory that the indicator takes; 0 for one that needs the market's sessions, which keeps those of a day and no
    /// window.
    /// </summary>
    internal long Bytes { get; init; }

    /// <summary>The same indicator's main output: equal for two requests that one indicator can serve.</summary>
    public IndicatorRequest Main => Output == 0 ? this : new IndicatorRequest(Entry, _parameters, 0) { Bytes = Bytes };

    /// <inheritdoc/>
    public bool Equals(IndicatorRequest? other) => other is not null
        && other.Name == Name && other.Output == Output && Enumerable.SequenceEqual(other._parameters, _parameters);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorRequest);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = StringComparer.Ordinal.GetHashCode(Name) ^ Output;
        foreach (double parameter in _parameters) hash = unchecked((hash * 31) + parameter.GetHashCode());
        return hash;
    }

    /// <summary>Canonical text, for example "macd(12, 26, 9).signal"; the catalogue reads it back.</summary>
    public override string ToString()
    {
        string text = Name;
        IEnumerable<string> parameters = _parameters.Select(parameter => parameter.ToString("R", CultureInfo.InvariantCulture));
        if (_parameters.Length > 0) text += "(" + string.Join(", ", parameters) + ")";
        return Output == 0 ? text : text + "." + Entry.Outputs[Output];
    }
}
