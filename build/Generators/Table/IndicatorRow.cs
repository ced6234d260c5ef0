using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>An indicator of the engine.</summary>
public sealed class IndicatorRow
{
    internal IndicatorRow(TableElement element)
    {
        Name = element.Required("name");
        Class = element.Required("class");
        Reads = element.Required("reads");
        Outputs = element.Required("outputs").Split(' ');
        NeedsSession = element.Attribute("session") == "true";
        Parameters = element.Children("whole", "number").Select(child => new EngineParameter(child)).ToArray();
        Arguments = element.Attribute("arguments") ?? string.Join(", ", Parameters.Select(parameter => "@" + parameter.Name));
        Formula = element.Text("formula") ?? throw new TableException(element.Line, Name + " has no <formula>.");
        Source = element.Text("source");
        Dialects = element.Text("dialects") ?? throw new TableException(element.Line, Name + " has no <dialects>.");
        Checked = element.Text("checked");
        if (Reads is not ("close" or "volume" or "bar"))
            throw new TableException(element.Line, $"{Name} reads close, volume or bar, not {Reads}.");
        BuiltIns = element.Children("builtIn").Select(child => new BuiltInRow(child, this)).ToArray();
        element.RefuseTheRest();
    }

    /// <summary>Its name in models.</summary>
    public string Name { get; }

    /// <summary>The engine's class.</summary>
    public string Class { get; }

    /// <summary>What it is fed with: close, volume or bar.</summary>
    public string Reads { get; }

    /// <summary>Names of the outputs.</summary>
    public IReadOnlyList<string> Outputs { get; }

    /// <summary>True when its constructor takes a session calendar first.</summary>
    public bool NeedsSession { get; }

    /// <summary>The parameters in the order in which models write them.</summary>
    public IReadOnlyList<EngineParameter> Parameters { get; }

    /// <summary>The constructor's arguments between calendar and seeding, as C# over the parameters' names.</summary>
    public string Arguments { get; }

    /// <summary>The formula in words, for the documents.</summary>
    public string Formula { get; }

    /// <summary>Who published it; null when nobody is known.</summary>
    public string? Source { get; }

    /// <summary>How NinjaTrader's and TA-Lib's values differ.</summary>
    public string Dialects { get; }

    /// <summary>Marks of the libraries that its values were compared with; null when with none.</summary>
    public string? Checked { get; }

    /// <summary>NinjaTrader's indicators with this arithmetic.</summary>
    public IReadOnlyList<BuiltInRow> BuiltIns { get; }
}
