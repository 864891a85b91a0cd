using Bot.Core.Conversation;
using Bot.Serving;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;

namespace Bot.Metrics;

/// <summary>Reports the program's measurements, and sends them to a collector when one is configured. They can also be watched with dotnet-counters.</summary>
internal sealed class MetricsService(MetricsOptions options, ConversationMeter meter, LibraryHolder holder) : IHostedService, IDisposable
{
    private MeterProvider? _provider;
    private Library? _served;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        holder.Published += library => _served = library;
        meter.Watch(() => _served);
        if (options.OtlpEndpoint is { } address) _provider = ExportTo(address);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _provider?.ForceFlush(timeoutMilliseconds: 2_000);
        return Task.CompletedTask;
    }

    public void Dispose() => _provider?.Dispose();

    private MeterProvider ExportTo(Uri address) => Sdk.CreateMeterProviderBuilder()
        .AddMeter(ConversationMeter.MeterName)
        .AddOtlpExporter((exporter, reader) =>
        {
            exporter.Endpoint = address;
            exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = options.IntervalSeconds * 1_000;
        })
        .Build();
}
