using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.Build.Generators.Table;

/// <summary>Reads the table of Draw methods (drawings.xml beside the drawing tools).</summary>
internal sealed class DrawTable
{
    /// <summary>The name of its file.</summary>
    internal const string FileName = "drawings.xml";

    private readonly Dictionary<string, DrawParameter> _parameters;

    private DrawTable(TableElement table)
    {
        _parameters = table.Children("parameter").Select(child => new DrawParameter(child))
            .ToDictionary(parameter => parameter.Name);
        Methods = table.Children("group").SelectMany(Group).ToArray();
        table.RefuseTheRest();
    }

    /// <summary>All methods.</summary>
    internal IReadOnlyList<DrawMethod> Methods { get; }

    /// <exception cref="TableException">Something is missing or not known.</exception>
    internal static DrawTable Read(string text) => new(TableElement.Root(text));

    private IEnumerable<DrawMethod> Group(TableElement group)
    {
        DrawSet[] sets = group.Children("set").Select(child => new DrawSet(child)).ToArray();
        DrawLine[] shared = group.Children("draw").Select(child => new DrawLine(child)).ToArray();
        DrawMethod[] methods = group.Children("tool").SelectMany(tool => Tool(tool, sets, shared)).ToArray();
        group.RefuseTheRest();
        return methods;
    }

    private IEnumerable<DrawMethod> Tool(TableElement tool, DrawSet[] sets, DrawLine[] shared)
    {
        string name = tool.Required("class"), summary = tool.Required("does");
        DrawLine[] lines = [.. shared, .. tool.Children("draw").Select(child => new DrawLine(child))];
        tool.RefuseTheRest();
        foreach (DrawLine line in lines)
        {
            bool hasTime = line.Words.Any(word => IsPoint(word) && !word.EndsWith(".price", StringComparison.Ordinal));
            if (line.By != "time") yield return Method(name, summary, line, sets, isByTime: false);
            if (line.By == "time" || (line.By is null && hasTime)) yield return Method(name, summary, line, sets, isByTime: true);
        }
    }

    private DrawMethod Method(string tool, string summary, DrawLine line, DrawSet[] sets, bool isByTime)
    {
        List<string> declarations = [], points = [], names = [];
        foreach (string word in line.Words)
        {
            if (IsPoint(word))
            {
                AddPoint(word, isByTime, declarations, points);
                continue;
            }

            if (!_parameters.TryGetValue(word, out DrawParameter parameter))
                throw new TableException(line.Line, $"'{word}' is no parameter; a point begins with @.");
            declarations.Add(parameter.Declaration);
            names.Add(word);
            if (parameter.Points is not null) points.Add(parameter.Points);
        }

        string autoScale = names.Find(name => name.Equals("isAutoScale", StringComparison.OrdinalIgnoreCase)) ?? "false";
        string settings = autoScale + ", " + (names.Contains("isGlobal") ? "isGlobal" : "false") + ", "
            + (names.Contains("templateName") ? "templateName" : "null");
        return new DrawMethod(tool, summary, declarations, settings, points, Statements(names, sets));
    }

    private List<string> Statements(List<string> names, DrawSet[] sets)
    {
        List<string> statements = names.Select(name => _parameters[name].Sets).OfType<string>().ToList();
        List<string> left = [.. names];
        foreach (IGrouping<string, DrawSet> together in sets.GroupBy(set => set.With))
        {
            IReadOnlyList<string> needed = together.First().Parameters;
            if (!needed.All(left.Contains)) continue;
            statements.AddRange(together.Select(set => set.Statement));
            left.RemoveAll(needed.Contains);
        }

        return statements;
    }

    private static bool IsPoint(string word) => word[0] == '@';

    private static void AddPoint(string word, bool isByTime, List<string> declarations, List<string> points)
    {
        string name = word.Substring(1).Split('.')[0];
        (string time, string price) = name == "point"
            ? (isByTime ? "time" : "barsAgo", "y")
            : (name + (isByTime ? "Time" : "BarsAgo"), name + "Y");
        bool hasTime = !word.EndsWith(".price", StringComparison.Ordinal);
        bool hasPrice = !word.EndsWith(".time", StringComparison.Ordinal);
        if (hasTime) declarations.Add((isByTime ? "DateTime " : "int ") + time);
        if (hasPrice) declarations.Add("double " + price);
        points.Add($"Drawing.At(owner, {(hasTime ? time : "0")}, {(hasPrice ? price : "double.NaN")})");
    }
}
