#pragma once

#include "core/jobs/job.h"
#include "core/portraits/portraitprompt.h"

#include <memory>

namespace retinue {

/// What a portrait is to be made from.
struct PortraitRequest
{
    SketchTraits traits;
    QString prompt;
    QString negativePrompt;
    QSize size{512, 768};
    qint64 seed = -1; ///< −1: the provider's choice
    QString model;
};

/// A finished picture with its provenance.
struct PortraitResult
{
    QByteArray png;
    QString provider;
    QString prompt;
    Json provenance = Json::object();
};

/// A running portrait; result() is valid after it succeeded.
class PortraitJob : public Job
{
    Q_OBJECT

public:
    using Job::Job;
    const PortraitResult &result() const { return m_result; }

protected:
    PortraitResult m_result;
};

/// Makes portraits: one pair of files a provider, one line in the registry.
class PortraitProvider
{
public:
    virtual ~PortraitProvider() = default;
    virtual QString id() const = 0;          ///< "sketch"; also the first part of image file names
    virtual QString displayName() const = 0; ///< translated
    virtual bool needsNetwork() const = 0;
    /// A job that has not started yet.
    virtual std::unique_ptr<PortraitJob> generate(const PortraitRequest &request) = 0;
};

} // namespace retinue
