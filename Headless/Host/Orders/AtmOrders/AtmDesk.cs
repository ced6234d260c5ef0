using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.AtmOrders;

/// <summary>The ATM strategies of a chart's account, made of templates that the user gave.</summary>
internal sealed class AtmDesk : IAtmDesk
{
    private readonly Account _account;
    private readonly IReadOnlyDictionary<string, AtmStrategy> _templates;
    private readonly List<AtmRun> _runs = [];
    private readonly Dictionary<string, AtmRun> _byOrder = new(StringComparer.Ordinal);

    public AtmDesk(Account account, IReadOnlyDictionary<string, AtmStrategy> templates)
    {
        _account = account;
        _templates = templates;
        if (templates.Count > 0) account.ExecutionUpdate += OnFill;
    }

    /// <inheritdoc/>
    public int EntryQuantity(string template) =>
        _templates.TryGetValue(template, out AtmStrategy? known) ? known.EntryQuantity : 0;

    /// <inheritdoc/>
    public AtmStrategy? Start(string template, string id, string orderId, Order entry, out string fault)
    {
        if (!_templates.TryGetValue(template, out AtmStrategy? known))
        {
            string names = string.Join(", ", _templates.Keys.Order(StringComparer.Ordinal));
            fault = $"there is no ATM template '{template}'; "
                + (names.Length == 0 ? "none was given" : "those given are " + names);
            return null;
        }

        if (Find(id) is not null || _byOrder.ContainsKey(orderId))
        {
            fault = $"the identifiers '{id}' and '{orderId}' of an ATM strategy and its entry have to be new ones";
            return null;
        }

        AtmRun run = new(_account, known, id, entry);
        _runs.Add(run);
        if (orderId.Length > 0) _byOrder.Add(orderId, run);
        _account.Submit([entry]);
        fault = string.Empty;
        return new AtmStrategy
        {
            Name = known.Template, Template = template, Brackets = known.Brackets, EntryQuantity = known.EntryQuantity,
            StopsOf = run.Stops, TargetsOf = run.Targets,
        };
    }

    /// <inheritdoc/>
    public Order? Entry(string orderId) => _byOrder.TryGetValue(orderId, out AtmRun? run) ? run.Entry : null;

    /// <inheritdoc/>
    public IReadOnlyList<Order> Exits(string id, string orderName) => Find(id)?.Exits(orderName) ?? [];

    /// <inheritdoc/>
    public bool Close(string id)
    {
        if (Find(id) is not { } run) return false;
        run.Close();
        return true;
    }

    /// <inheritdoc/>
    public int Signed(string id) => Find(id)?.Signed ?? 0;

    /// <inheritdoc/>
    public double AveragePrice(string id) => Find(id)?.AveragePrice ?? 0;

    /// <inheritdoc/>
    public double Realized(string id) => Find(id)?.Realized ?? 0;

    /// <inheritdoc/>
    public double Unrealized(string id) => Find(id)?.Unrealized ?? 0;

    /// <summary>A trade, after the orders that it filled.</summary>
    public void OnTick(Instrument instrument, in MarketTick tick)
    {
        for (int i = 0; i < _runs.Count; i++) _runs[i].OnTick(instrument, tick);
    }

    private AtmRun? Find(string id)
    {
        foreach (AtmRun run in _runs)
            if (run.Id == id) return run;
        return null;
    }

    private void OnFill(object? sender, ExecutionEventArgs update)
    {
        for (int i = 0; i < _runs.Count; i++) _runs[i].OnFill(update.Execution);
    }
}
