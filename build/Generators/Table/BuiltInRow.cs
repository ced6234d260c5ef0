using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>An indicator of NinjaTrader that calculates with the engine's.</summary>
public sealed class BuiltInRow
{
    internal BuiltInRow(TableElement element, IndicatorRow engine)
    {
        Engine = engine;
        Class = element.Required("class");
        Name = element.Attribute("name") ?? Class;
        Summary = element.Text("summary") ?? throw new TableException(element.Line, Class + " has no <summary>.");
        Reads = element.Attribute("reads") ?? engine.Reads;
        IsOverlay = element.Attribute("overlay") == "true";
        Calculate = element.Attribute("calculate");
        Properties = element.Children("int", "double").Select(child => new BuiltInProperty(child)).ToArray();
        CreatesEngine = element.Attribute("createEngine") != "byHand";
        Arguments = element.Attribute("arguments") ?? string.Join(", ", Properties.Select(property => property.Name));
        Plots = element.Children("plot").Select((child, place) => new BuiltInPlot(child, place, engine.Outputs)).ToArray();
        Lines = element.Children("line").Select(child => new BuiltInLine(child)).ToArray();
        if (Reads != engine.Reads && !(Reads == "volume" && engine.Reads == "close"))
            throw new TableException(element.Line, $"{Class} cannot read {Reads}, since {engine.Name} reads {engine.Reads}.");
        element.RefuseTheRest();
    }

    /// <summary>The engine's indicator.</summary>
    public IndicatorRow Engine { get; }

    /// <summary>NinjaTrader's name.</summary>
    public string Class { get; }

    /// <summary>What NinjaTrader shows it as.</summary>
    public string Name { get; }

    /// <summary>What it shows, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>What it is fed with: close (its input), volume or bar.</summary>
    public string Reads { get; }

    /// <summary>True when it is drawn over the price.</summary>
    public bool IsOverlay { get; }

    /// <summary>When it calculates; null for the usual, at a bar's close.</summary>
    public string? Calculate { get; }

    /// <summary>The parameters in the order of the methods' arguments.</summary>
    public IReadOnlyList<BuiltInProperty> Properties { get; }

    /// <summary>False when a hand-written part of the class makes the engine's indicator.</summary>
    public bool CreatesEngine { get; }

    /// <summary>The arguments for the engine's constructor, as C# over the properties' names.</summary>
    public string Arguments { get; }

    /// <summary>The plots in their order.</summary>
    public IReadOnlyList<BuiltInPlot> Plots { get; }

    /// <summary>The levels across the panel.</summary>
    public IReadOnlyList<BuiltInLine> Lines { get; }
}
